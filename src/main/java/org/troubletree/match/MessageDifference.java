package org.troubletree.match;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.troubletree.match.compare.Excerpt;
import org.troubletree.tree.EventPattern;

/** The rest of two messages after their common beginning, with the named values filled in. */
record MessageDifference(String one, String other) {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

    static MessageDifference of(EventPattern one, EventPattern other) {
        var ofOne = withValues(one);
        var ofOther = withValues(other);
        int part = commonLength(ofOne, ofOther);
        return new MessageDifference(excerptFrom(part, ofOne), excerptFrom(part, ofOther));
    }

    private static String withValues(EventPattern pattern) {
        return SLOT.matcher(pattern.text())
                .replaceAll(slot -> Matcher.quoteReplacement(
                        String.join(" or ", pattern.values().getOrDefault(slot.group(1), List.of("\u2026")))));
    }

    /** Returns the offset after the last common word. */
    private static int commonLength(String one, String other) {
        int end = 0;
        for (int at = 0; at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at); at++) {
            end = one.charAt(at) == ' ' ? at + 1 : end;
        }
        return end;
    }

    private static String excerptFrom(int part, String text) {
        return part == 0 ? Excerpt.of(text) : "\u2026 " + Excerpt.of(text.substring(part));
    }
}
