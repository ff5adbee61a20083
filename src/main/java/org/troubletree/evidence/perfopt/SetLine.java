package org.troubletree.evidence.perfopt;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.troubletree.tree.Dword;

/**
 * A line {@code Set <setting> from <old> to <new>} of perfopt.log, the only documented form (Q172812, Q183924).
 * Numbers without {@code 0x} are decimal.
 */
public record SetLine(int line, String setting, Dword from, Dword to) {
    /** Longer lines are ignored, so that a text without line breaks takes linear time. */
    private static final int MAX_LINE_LENGTH = 400;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    /** The word Set may follow quote marks, bullets, a date or a time, but no other words. */
    private static final Pattern START =
            Pattern.compile("[^\\p{L}]*+(?:[ap]\\.?m\\.?[^\\p{L}]*+)?set (.+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKETS_AT_END = Pattern.compile(" ?\\([^()]*\\)\\.?$");

    static Optional<SetLine> parse(int line, String text) {
        if (text.length() > MAX_LINE_LENGTH) {
            return Optional.empty();
        }
        var words = BLANKS.matcher(text.replace('"', ' ')).replaceAll(" ").strip();
        var lower = words.toLowerCase(Locale.ROOT);
        // the name of a setting can contain these words: "# of concurrent connections to LAN-MTAs"
        int to = lower.lastIndexOf(" to ");
        int from = lower.lastIndexOf(" from ", to - 6);
        return from < 0 || lower.length() != words.length()
                ? Optional.empty()
                : parseParts(line, words.substring(0, from), words.substring(from + 6, to), words.substring(to + 4));
    }

    private static Optional<SetLine> parseParts(int line, String start, String from, String to) {
        var setting = START.matcher(start);
        return setting.matches() ? parseParts(line, setting, parseNumber(from), parseNumber(to)) : Optional.empty();
    }

    private static Optional<SetLine> parseParts(int line, Matcher start, Optional<Dword> from, Optional<Dword> to) {
        return from.flatMap(old -> to.map(now -> new SetLine(line, start.group(1), old, now)));
    }

    private static Optional<Dword> parseNumber(String text) {
        var plain = BRACKETS_AT_END.matcher(text).replaceFirst("");
        return Dword.parse(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
    }

    /** Returns the name of the setting without differences in case, spaces and brackets. */
    String key() {
        return nameKey(setting);
    }

    /**
     * Returns the letters and digits of a name in lower case, to compare names that differ in spaces or punctuation.
     */
    public static String nameKey(String setting) {
        return setting.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    boolean isDecrease() {
        return to.number() < from.number();
    }

    boolean isIncrease() {
        return to.number() > from.number();
    }

    /** Returns the change as the end of a sentence. */
    String changeText() {
        var verb = isDecrease() ? "lowered" : isIncrease() ? "raised" : "set again";
        return "%s from %s to %s".formatted(verb, from.shown(), to.shown());
    }
}
