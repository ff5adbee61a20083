package org.troubletree.report;

/** A piece of running text in one style. */
record Span(String text, Style style) {
    enum Style {
        PLAIN,
        STRONG,
        CODE
    }

    /** No form can show control characters: in running text they become blanks. */
    Span {
        text = text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static Span plain(String text) {
        return new Span(text, Style.PLAIN);
    }

    static Span strong(String text) {
        return new Span(text, Style.STRONG);
    }

    static Span code(String text) {
        return new Span(text, Style.CODE);
    }
}
