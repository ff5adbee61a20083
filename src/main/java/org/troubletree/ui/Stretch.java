package org.troubletree.ui;

import org.troubletree.match.FoundCode;
import org.troubletree.match.Highlight;









/** A stretch of the pasted text that is marked, from one character up to another, and what is to be said of it there. */
record Stretch(int from, int to, LegendSign sign, String says) {
    /** What counted for a match; the sign says all there is to say of it. */
    static Stretch of(Highlight mark) {
        return new Stretch(
                mark.from(), mark.to(), mark.kind() == Highlight.HighlightKind.VALUE ? LegendSign.VALUE : LegendSign.WORDS, "");
    }

    /** An error code with its meaning. */
    static Stretch of(FoundCode code) {
        var sign = code.code().tells() ? LegendSign.CODE : LegendSign.EMPTY_CODE;
        return new Stretch(code.from(), code.to(), sign, code.sentence());
    }

    /** Whether it holds that place, or ends there. */
    boolean isAt(int place) {
        return from <= place && place <= to;
    }
}
