package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Parses the data that viewers print below a description: rows of bytes, of which four make a little-endian word
 * ({@code 74 00 05 00} is {@code 0x00050074}), or rows of words.
 */
public final class DataWords {
    private static final Pattern ROW =
            Pattern.compile("(?<![0-9A-Fa-f])[0-9A-Fa-f]{4}:[ \\t]+((?:[0-9A-Fa-f]{8}[ \\t]+){0,3}[0-9A-Fa-f]{8}"
                    + "|(?:[0-9A-Fa-f]{2}[ \\t]+){0,7}[0-9A-Fa-f]{2})(?![0-9A-Fa-f])");
    private static final Pattern CELL = Pattern.compile("[0-9A-Fa-f]+");
    private static final int BYTES = 4;
    private static final int MOST = 64;

    private DataWords() {}

    /** Returns the data words in the text in their order, at most 64. */
    public static List<DataWord> parse(String text) {
        var words = new ArrayList<DataWord>();
        var row = ROW.matcher(text);
        while (words.size() < MOST && row.find()) {
            var cells = CELL.matcher(text)
                    .region(row.start(1), row.end(1))
                    .results()
                    .toList();
            int each = cells.getFirst().group().length() > 2 ? 1 : BYTES;
            for (int at = 0; at + each <= cells.size(); at += each) {
                words.add(toWord(cells.subList(at, at + each)));
            }
        }
        return List.copyOf(words);
    }

    /** The lowest byte comes first. */
    private static DataWord toWord(List<MatchResult> cells) {
        var digits = new StringBuilder("0x");
        cells.reversed().forEach(cell -> digits.append(cell.group().toLowerCase(Locale.ROOT)));
        return new DataWord(
                digits.toString(), cells.getFirst().start(), cells.getLast().end());
    }
}
