package org.troubletree.event;

/** Finds the beginnings of words and blanks by searching backwards, at most the length of a label. */
record WordBoundaries(String text) {
    private static final int MAX_WORD_LENGTH = 40;
    private static final int MAX_LINE_LENGTH = 200;

    /** Returns the offset where the blanks before this offset begin. They include at most one line break. */
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

    /** Returns the offset where the blanks, brackets and quotes before a number begin. */
    int openingStart(int from) {
        int at = blanksStart(from);
        while (at > 0 && from - at < MAX_WORD_LENGTH && "('\"#|".indexOf(text.charAt(at - 1)) >= 0) {
            at = blanksStart(at - 1);
        }
        return at;
    }

    /** Returns the offset where the word that ends here begins, or {@code end} if no word ends here. */
    int wordStart(int end) {
        int at = end;
        while (at > 0 && end - at < MAX_WORD_LENGTH && isWordPart(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether there is a word before this offset on the same line. */
    boolean followsWord(int start) {
        int before = blanksStart(start);
        return before > 0 && isWordPart(text.charAt(before - 1)) && text.indexOf('\n', before, start) < 0;
    }

    /**
     * Whether the words may be one label. Words on two lines may if the first line contains a colon, so that it was
     * wrapped.
     */
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

    /** Returns the words between two offsets, separated by single blanks. */
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
