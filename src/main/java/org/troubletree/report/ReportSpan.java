package org.troubletree.report;

/** A piece of running text in one style. */
record ReportSpan(String text, SpanStyle style) {
    enum SpanStyle {
        PLAIN,
        STRONG,
        CODE
    }

    /** No form can show control characters: in running text they become blanks. */
    ReportSpan {
        text = text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static ReportSpan plain(String text) {
        return new ReportSpan(text, SpanStyle.PLAIN);
    }

    static ReportSpan strong(String text) {
        return new ReportSpan(text, SpanStyle.STRONG);
    }

    static ReportSpan code(String text) {
        return new ReportSpan(text, SpanStyle.CODE);
    }
}
