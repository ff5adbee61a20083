package org.troubletree.match;

import org.troubletree.tree.Code;

/** A known error code in a text: the stretch it takes, how it is spelled there, and what is known of it. */
public record FoundCode(int from, int to, String spelled, Code code) {
    /** The spelling and the meaning, in one line. */
    public String sentence() {
        var lost = isComplete() ? "" : " (%s with a digit lost?)".formatted(code.spelling());
        return "%s%s = %s".formatted(spelled, lost, code.sentence());
    }

    /** Whether it is spelled in full; else a digit was lost. */
    public boolean isComplete() {
        return ErrorCodes.numbersSpelled(spelled).anyMatch(number -> number == code.number());
    }

    /** The same so many characters further on. */
    FoundCode shiftedBy(int offset) {
        return new FoundCode(from + offset, to + offset, spelled, code);
    }
}
