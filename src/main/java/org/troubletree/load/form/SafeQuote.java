package org.troubletree.load.form;

/** Quotes a text from a stranger's file in a message: shortened, and without control characters. */
public final class SafeQuote {
    private static final int LONGEST = 60;

    private SafeQuote() {}

    /** The text in quotation marks, shortened, with control characters replaced. */
    public static String of(String text) {
        return '"' + plain(text) + '"';
    }

    /** The text without quotation marks, shortened, with control characters replaced. */
    public static String plain(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        if (cut.chars().noneMatch(Character::isISOControl)) {
            return cut;
        }
        var safe = new StringBuilder();
        cut.chars().forEach(c -> safe.append(Character.isISOControl(c) ? '�' : (char) c));
        return safe.toString();
    }
}
