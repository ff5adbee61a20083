package org.troubletree.ui;

import org.troubletree.walk.Revision;
import org.troubletree.walk.Step;








import java.util.List;
import java.util.Optional;

/**
 * What the page at hand is to say of what came before: why evidence could not be read, which answers were taken off the way
 * and by which other answer they come back, and what became of the walk while it lay on disk.
 */
record Remarks(Optional<String> refusal, List<Step.Chosen> dropped, Optional<Earlier> bringsBack, List<String> news) {
    /** Nothing is to be said. */
    static final Remarks NONE = news(List.of());

    /** An answer as it was before it was changed. */
    record Earlier(int step, String choice) {}

    Remarks {
        dropped = List.copyOf(dropped);
        news = List.copyOf(news);
    }

    static Remarks news(List<String> news) {
        return new Remarks(Optional.empty(), List.of(), Optional.empty(), news);
    }

    /** On the page after; only news waits until it was read. */
    Remarks onTheNextPage() {
        return news(news);
    }

    Remarks refused(String reason) {
        return new Remarks(Optional.of(reason), dropped, bringsBack, news);
    }

    Remarks understood() {
        return new Remarks(Optional.empty(), dropped, bringsBack, news);
    }

    /** After other trees came to hand. */
    Remarks rerouted(Revision revision) {
        return new Remarks(Optional.empty(), revision.dropped(), Optional.empty(), news);
    }

    /** After an earlier answer was changed, which was that one before. */
    Remarks revised(Revision revision, Earlier before) {
        return new Remarks(
                Optional.empty(),
                revision.dropped(),
                Optional.of(before).filter(any -> !revision.dropped().isEmpty()),
                news);
    }

    /** After the person has read them; why evidence was refused is still to be seen. */
    Remarks read() {
        return new Remarks(refusal, List.of(), Optional.empty(), List.of());
    }
}
