package org.troubletree.match.compare;

/** The beginning of a message, short enough to be quoted in a sentence. */
public final class Excerpt {
    private static final int MAX_LENGTH = 90;

    private Excerpt() {}

    /** Returns a message for the screen, shortened at a word, with an ellipsis for each inserted value. */
    public static String of(String message) {
        var text = message.replaceAll("\\{[^}]*\\}", "\u2026");
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = text.lastIndexOf(' ', MAX_LENGTH);
        return text.substring(0, end > 0 ? end : MAX_LENGTH) + " \u2026";
    }
}
