package org.troubletree.ui;

import java.util.Optional;
import org.troubletree.walk.Walk;

/** What would be lost with a walk: nothing before the first answer and after the report was saved. */
final class UnsavedWork {
    static final String TITLE = "Leave this walk?";
    static final String VERB = "Leave without saving";

    private Optional<Walk> reported = Optional.empty();

    /** Notes that the report of this walk was saved. */
    void reported(Walk walk) {
        reported = Optional.of(walk);
    }

    /** What is lost when the walk is dropped, in a sentence; empty if nothing. */
    Optional<String> loss(Walk walk) {
        return isNothing(walk) ? Optional.empty() : Optional.of(sentence(walk));
    }

    /** A report does not close an unfinished change. */
    private boolean isNothing(Walk walk) {
        return walk.hold().isEmpty()
                && (walk.trail().isEmpty() || reported.filter(walk::equals).isPresent());
    }

    private static String sentence(Walk walk) {
        if (walk.hold().isPresent()) {
            return "A change was carried out on the server and not read back: with the walk its old value is lost. Read it"
                    + " back or put it back first.";
        }
        return walk.ledger().isEmpty()
                ? "Its answers are not in a saved report. The File menu saves one."
                : "It changed the server, and no report of that is saved: with the walk the old values are lost."
                        + " The File menu saves a report.";
    }
}
