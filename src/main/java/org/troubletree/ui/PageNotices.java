package org.troubletree.ui;

import java.util.List;
import java.util.Optional;
import org.troubletree.walk.Revision;
import org.troubletree.walk.Step;

/**
 * What the page at hand is to say of what came before: why evidence could not be read, which answers were taken off the way
 * and by which other answer they come back, and what became of the walk while it lay on disk.
 */
record PageNotices(
        Optional<String> refusal, List<Step.Chosen> dropped, Optional<Earlier> bringsBack, List<String> news) {
    /** Nothing is to be said. */
    static final PageNotices NONE = news(List.of());

    /** An answer as it was before it was changed. */
    record Earlier(int step, String choice) {}

    PageNotices {
        dropped = List.copyOf(dropped);
        news = List.copyOf(news);
    }

    static PageNotices news(List<String> news) {
        return new PageNotices(Optional.empty(), List.of(), Optional.empty(), news);
    }

    /** On the page after; only news waits until it was read. */
    PageNotices onTheNextPage() {
        return news(news);
    }

    PageNotices refused(String reason) {
        return new PageNotices(Optional.of(reason), dropped, bringsBack, news);
    }

    PageNotices understood() {
        return new PageNotices(Optional.empty(), dropped, bringsBack, news);
    }

    /** After other trees came to hand. */
    PageNotices rerouted(Revision revision) {
        return new PageNotices(Optional.empty(), revision.dropped(), Optional.empty(), news);
    }

    /** After an earlier answer was changed, which was that one before. */
    PageNotices revised(Revision revision, Earlier before) {
        return new PageNotices(
                Optional.empty(),
                revision.dropped(),
                Optional.of(before).filter(any -> !revision.dropped().isEmpty()),
                news);
    }

    /** After the person has read them; why evidence was refused is still to be seen. */
    PageNotices read() {
        return new PageNotices(refusal, List.of(), Optional.empty(), List.of());
    }
}
