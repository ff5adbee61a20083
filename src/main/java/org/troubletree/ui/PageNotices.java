package org.troubletree.ui;

import java.util.List;
import java.util.Optional;
import org.troubletree.walk.Revision;
import org.troubletree.walk.Step;

/**
 * The notices on a page about what came before: why evidence was refused, which answers were dropped and which answer
 * restores them, and what happened to the saved walk.
 */
record PageNotices(
        Optional<String> refusal, List<Step.Chosen> dropped, Optional<Earlier> bringsBack, List<String> news) {
    /** No notices. */
    static final PageNotices NONE = news(List.of());

    /** An answer before it was changed. */
    record Earlier(int step, String choice) {}

    PageNotices {
        dropped = List.copyOf(dropped);
        news = List.copyOf(news);
    }

    static PageNotices news(List<String> news) {
        return new PageNotices(Optional.empty(), List.of(), Optional.empty(), news);
    }

    /** The notices that stay on the next page: only news that was not read yet. */
    PageNotices onTheNextPage() {
        return news(news);
    }

    PageNotices refused(String reason) {
        return new PageNotices(Optional.of(reason), dropped, bringsBack, news);
    }

    PageNotices understood() {
        return new PageNotices(Optional.empty(), dropped, bringsBack, news);
    }

    /** The notices after other trees were loaded. */
    PageNotices rerouted(Revision revision) {
        return new PageNotices(Optional.empty(), revision.dropped(), Optional.empty(), news);
    }

    /** The notices after an earlier answer changed; {@code before} is the previous answer. */
    PageNotices revised(Revision revision, Earlier before) {
        return new PageNotices(
                Optional.empty(),
                revision.dropped(),
                Optional.of(before).filter(any -> !revision.dropped().isEmpty()),
                news);
    }

    /** The notices after the person has read them; the reason of a refusal stays. */
    PageNotices read() {
        return new PageNotices(refusal, List.of(), Optional.empty(), List.of());
    }
}
