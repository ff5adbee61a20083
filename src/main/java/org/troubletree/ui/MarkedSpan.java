package org.troubletree.ui;

import org.troubletree.match.FoundCode;
import org.troubletree.match.Highlight;

/** A marked range of the pasted text, from one offset up to another, with its explanation. */
record MarkedSpan(int from, int to, LegendSymbol sign, String says) {
    /** The mark of something that counted for a match; its symbol explains it. */
    static MarkedSpan of(Highlight mark) {
        return new MarkedSpan(
                mark.from(),
                mark.to(),
                mark.kind() == Highlight.HighlightKind.VALUE ? LegendSymbol.VALUE : LegendSymbol.WORDS,
                "");
    }

    /** The mark of an error code with its meaning. */
    static MarkedSpan of(FoundCode code) {
        var sign = code.code().tells() ? LegendSymbol.CODE : LegendSymbol.EMPTY_CODE;
        return new MarkedSpan(code.from(), code.to(), sign, code.sentence());
    }

    /** Whether the offset is inside the range or at its end. */
    boolean isAt(int place) {
        return from <= place && place <= to;
    }
}
