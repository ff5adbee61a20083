package org.troubletree.event;

/** Steps backwards over a text, a word or the blanks between two words at a time, never further than a label is long. */
record WordBoundaries(String text) {
    private static final int MAX_WORD_LENGTH = 40;
    private static final int MAX_LINE_LENGTH = 200;

    /** Where the blanks before this place begin; at most one line break is stepped over. */
    int blanksStart(int from) {
        int at = from;
        boolean broken = false;
        while (at > 0 && from - at < MAX_WORD_LENGTH) {
            char c = text.charAt(at - 1);
            if (c > ' ' || (c == '\n' && broken)) {
                return at;
            }
            broken |= c == '\n';
            at--;
        }
        return at;
    }

    /** The same over blanks and what opens a number: brackets and quotes. */
    int openingStart(int from) {
        int at = blanksStart(from);
        while (at > 0 && from - at < MAX_WORD_LENGTH && "('\"#|".indexOf(text.charAt(at - 1)) >= 0) {
            at = blanksStart(at - 1);
        }
        return at;
    }

    /** Where the word that ends here begins, or {@code end} when none ends here. */
    int wordStart(int end) {
        int at = end;
        while (at > 0 && end - at < MAX_WORD_LENGTH && isWordPart(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a word stands before this place on the same line. */
    boolean followsWord(int start) {
        int before = blanksStart(start);
        return before > 0 && isWordPart(text.charAt(before - 1)) && text.indexOf('\n', before, start) < 0;
    }

    /** Words on two lines make a label only where the first line has labels already: it was wrapped, not ended. */
    boolean isOfOneLabel(int start, int end) {
        if (text.indexOf('\n', start, end) < 0) {
            return true;
        }
        for (int at = start - 1; at >= 0 && start - at < MAX_LINE_LENGTH && text.charAt(at) != '\n'; at--) {
            if (text.charAt(at) == ':') {
                return true;
            }
        }
        return false;
    }

    /** The words between two places, with one blank between each two. */
    String withSingleBlanks(int from, int to) {
        var squeezed = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c > ' ') {
                squeezed.append(c);
            } else if (text.charAt(at - 1) > ' ') {
                squeezed.append(' ');
            }
        }
        return squeezed.toString();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || isDigit(c)
                || "-.'\u2019_".indexOf(c) >= 0
                || (c > 127 && Character.isLetter(c));
    }
}
