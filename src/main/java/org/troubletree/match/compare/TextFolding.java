package org.troubletree.match.compare;

import java.util.Locale;

/** Removes from texts what does not matter in a comparison, such as case and punctuation. */
public final class TextFolding {
    private TextFolding() {}

    static String foldWord(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Returns a name in lower case, with letters and digits only. */
    public static String foldName(String name) {
        var folded = new StringBuilder(name.length());
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Returns the text without blanks and punctuation at its ends; a leading minus or percent sign stays. */
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
