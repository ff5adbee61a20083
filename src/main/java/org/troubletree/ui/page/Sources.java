package org.troubletree.ui.page;

import org.troubletree.walk.Origin;

/** Says where a fact came from. */
final class Sources {
    private Sources() {}

    /** A phrase to continue a sentence with: "from the event on line 12". */
    static String words(Origin origin) {
        return switch (origin) {
            case Origin.AnsweredByPerson answered -> "from an answer you gave before";
            case Origin.SeenInEvent seen ->
                seen.line() > 0 ? "from the event on line " + seen.line() : "from the event you typed";
            case Origin.ReadInEvidence read ->
                "from what you handed in" + (read.line() > 0 ? ", line " + read.line() : "");
        };
    }
}
