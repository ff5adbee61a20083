package org.troubletree.match;

import org.troubletree.tree.Code;

/** A known error code in a text: its start and end offsets, its spelling there, and its meaning. */
public record FoundCode(int from, int to, String spelled, Code code) {
    /** Returns the spelling and the meaning in one line. */
    public String sentence() {
        var lost = isComplete() ? "" : " (%s with a digit lost?)".formatted(code.spelling());
        return "%s%s = %s".formatted(spelled, lost, code.sentence());
    }

    /** Returns whether all digits are there; otherwise one was lost. */
    public boolean isComplete() {
        return ErrorCodes.numbersSpelled(spelled).anyMatch(number -> number == code.number());
    }

    /** Returns the same code with its offsets increased. */
    FoundCode shiftedBy(int offset) {
        return new FoundCode(from + offset, to + offset, spelled, code);
    }
}
