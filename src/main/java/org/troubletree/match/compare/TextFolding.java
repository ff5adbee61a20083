package org.troubletree.match.compare;

import java.util.Locale;

/** Text as it is compared: without case, and without what differs between two prints of one message. */
public final class TextFolding {
    private TextFolding() {}

    static String foldWord(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** A name without case, spaces and punctuation. */
    public static String foldName(String name) {
        var folded = new StringBuilder(name.length());
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The text without blanks and marks at its ends; a leading minus or percent sign is part of a value. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && " \t\r\n\u00A0.,;:=\"'`([{".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \t\r\n\u00A0.,;:=\"'`)]}>".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
