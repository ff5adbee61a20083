package org.troubletree.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a time of day in a text, in 12-hour or 24-hour form. */
public final class WrittenTime {
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\.\\d{1,9})?(Z?)\\s*(?i:([ap])\\.?\\s?m(?![a-z]))?");

    private WrittenTime() {}

    /** Returns the first time in the text in ISO form, or empty. A Z (universal time) is kept. */
    public static Optional<String> find(String text) {
        var found = TIME.matcher(text);
        return found.find() ? iso(found) : Optional.empty();
    }

    private static Optional<String> iso(Matcher found) {
        int hour = Integer.parseInt(found.group(1));
        int minute = Integer.parseInt(found.group(2));
        int second = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        if (found.group(5) != null) {
            hour = hour % 12 + (found.group(5).equalsIgnoreCase("p") ? 12 : 0);
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        return Optional.of(String.format(Locale.ROOT, "%02d:%02d:%02d%s", hour, minute, second, found.group(4)));
    }
}
