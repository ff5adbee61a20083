package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The data of an event, which viewers print below its description: in rows of bytes, of which four make a word with the
 * lowest first ({@code 74 00 05 00} is {@code 0x00050074}), or in rows of words.
 */
final class DataWords {
    private static final Pattern ROW =
            Pattern.compile("(?<![0-9A-Fa-f])[0-9A-Fa-f]{4}:[ \\t]+((?:[0-9A-Fa-f]{8}[ \\t]+){0,3}[0-9A-Fa-f]{8}"
                    + "|(?:[0-9A-Fa-f]{2}[ \\t]+){0,7}[0-9A-Fa-f]{2})(?![0-9A-Fa-f])");
    private static final int BYTES = 4;
    private static final int MOST = 64;

    private DataWords() {}

    static List<String> in(String description) {
        var words = new ArrayList<String>();
        var row = ROW.matcher(description);
        while (words.size() < MOST && row.find()) {
            var cells = List.of(row.group(1).split("[ \\t]+"));
            if (cells.getFirst().length() > 2) {
                cells.forEach(cell -> words.add(word(cell)));
            } else {
                for (int at = 0; at + BYTES <= cells.size(); at += BYTES) {
                    words.add(word(String.join("", cells.subList(at, at + BYTES).reversed())));
                }
            }
        }
        return List.copyOf(words);
    }

    private static String word(String digits) {
        return "0x" + digits.toLowerCase(Locale.ROOT);
    }
}
