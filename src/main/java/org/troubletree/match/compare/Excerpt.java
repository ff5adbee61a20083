package org.troubletree.match.compare;

/** The beginning of a message, short enough to be quoted in a sentence. */
public final class Excerpt {
    private static final int LONGEST = 90;

    private Excerpt() {}

    /** A message for the screen: inserted values as an ellipsis, shortened at a word. */
    public static String of(String message) {
        var text = message.replaceAll("\\{[^}]*\\}", "\u2026");
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > 0 ? end : LONGEST) + " \u2026";
    }
}
