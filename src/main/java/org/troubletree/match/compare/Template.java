package org.troubletree.match.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a message, and slots for its inserted values, written <code>{name}</code>. The key of a slot is the
 * number of words before it.
 */
public record Template(List<String> words, Map<Integer, String> slots) {
    /** Parses a message with inserted values in braces. */
    public static Template of(String text) {
        var words = new ArrayList<String>();
        var slots = new HashMap<Integer, String>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            int end = close < 0 ? text.length() : open;
            words.addAll(Tokens.of(text.substring(at, end)).words());
            if (close >= 0) {
                slots.putIfAbsent(words.size(), text.substring(open + 1, close));
            }
            at = close < 0 ? text.length() : close + 1;
        }
        return new Template(List.copyOf(words), Map.copyOf(slots));
    }

    /** Returns the first two words, or one word if a slot follows it; empty if a slot comes first. */
    public Optional<String> beginning() {
        if (isEmpty() || slots.containsKey(0)) {
            return Optional.empty();
        }
        return Optional.of(
                words.size() == 1 || slots.containsKey(1) ? words.getFirst() : words.get(0) + " " + words.get(1));
    }

    /** Returns whether the template has no words. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
