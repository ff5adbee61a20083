package org.troubletree.load.form;

/** Words of a stranger's file inside a message: cut where they are long, and without characters that steer a terminal. */
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
