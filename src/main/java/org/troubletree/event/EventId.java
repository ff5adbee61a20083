package org.troubletree.event;

import java.util.Optional;

/**
 * An event id in any spelling: {@code 4116}, {@code 0xC0002719}, {@code -1073731807}, {@code ( 1005 )}. Of a 32-bit
 * number, Event Viewer shows the low 16 bits. {@code end} is the offset after it.
 */
record EventId(int number, int end) {
    private static final int MOST_DIGITS = 10;
    private static final String OPENING = " \t('\"[#";

    /**
     * Returns the number that begins at {@code from} and ends before {@code limit}, or empty if there is none or it
     * is part of a word.
     */
    static Optional<EventId> parseAt(String text, int from, int limit) {
        int start = from;
        while (start < limit && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean hex = text.startsWith("0x", start) || text.startsWith("0X", start);
        boolean negative = text.startsWith("-", start);
        int first = start + (hex ? 2 : negative ? 1 : 0);
        int end = digitsEnd(text, first, limit, hex ? 16 : 10);
        if (end <= first || end - first > MOST_DIGITS || continuesWord(text, end, limit)) {
            return Optional.empty();
        }
        long number = Long.parseLong(text, first, end, hex ? 16 : 10);
        return of(negative ? -number : number, skipClosing(text, end, limit));
    }

    /** Returns the number at the beginning of the text. */
    static Optional<EventId> of(String text) {
        return parseAt(text, 0, text.length());
    }

    /** Whether the whole text is an event id. */
    static boolean isNumber(String text) {
        return of(text).filter(id -> id.end() == text.length()).isPresent();
    }

    private static Optional<EventId> of(long number, int end) {
        if (number > 0xFFFFFFFFL || number < Integer.MIN_VALUE) {
            return Optional.empty();
        }
        return Optional.of(new EventId((int) (number & 0xFFFF), end));
    }

    private static int digitsEnd(String text, int first, int limit, int radix) {
        int end = first;
        while (end < limit && text.charAt(end) < 128 && Character.digit(text.charAt(end), radix) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean continuesWord(String text, int end, int limit) {
        return end < limit && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-');
    }

    private static int skipClosing(String text, int from, int limit) {
        int end = from;
        int firstNonBlank = from;
        while (firstNonBlank < limit && " \t)'\"]".indexOf(text.charAt(firstNonBlank)) >= 0) {
            firstNonBlank++;
            end = text.charAt(firstNonBlank - 1) > ' ' ? firstNonBlank : end;
        }
        return end;
    }
}
