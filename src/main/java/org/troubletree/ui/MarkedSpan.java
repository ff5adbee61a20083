package org.troubletree.ui;

import org.troubletree.match.FoundCode;
import org.troubletree.match.Highlight;

/** A stretch of the pasted text that is marked, from one character up to another, and what is to be said of it there. */
record MarkedSpan(int from, int to, LegendSymbol sign, String says) {
    /** What counted for a match; the sign says all there is to say of it. */
    static MarkedSpan of(Highlight mark) {
        return new MarkedSpan(
                mark.from(),
                mark.to(),
                mark.kind() == Highlight.HighlightKind.VALUE ? LegendSymbol.VALUE : LegendSymbol.WORDS,
                "");
    }

    /** An error code with its meaning. */
    static MarkedSpan of(FoundCode code) {
        var sign = code.code().tells() ? LegendSymbol.CODE : LegendSymbol.EMPTY_CODE;
        return new MarkedSpan(code.from(), code.to(), sign, code.sentence());
    }

    /** Whether it holds that place, or ends there. */
    boolean isAt(int place) {
        return from <= place && place <= to;
    }
}
