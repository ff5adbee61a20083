package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The data of an event, which viewers print below its description: in rows of bytes, of which four make a word with the
 * lowest first ({@code 74 00 05 00} is {@code 0x00050074}), or in rows of words.
 */
public final class DataWords {
    private static final Pattern ROW =
            Pattern.compile("(?<![0-9A-Fa-f])[0-9A-Fa-f]{4}:[ \\t]+((?:[0-9A-Fa-f]{8}[ \\t]+){0,3}[0-9A-Fa-f]{8}"
                    + "|(?:[0-9A-Fa-f]{2}[ \\t]+){0,7}[0-9A-Fa-f]{2})(?![0-9A-Fa-f])");
    private static final Pattern CELL = Pattern.compile("[0-9A-Fa-f]+");
    private static final int BYTES = 4;
    private static final int MOST = 64;

    private DataWords() {}

    /** The words in the rows of data that stand in a text, the first of them where there are very many. */
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

    /** The lowest byte stands first. */
    private static DataWord toWord(List<MatchResult> cells) {
        var digits = new StringBuilder("0x");
        cells.reversed().forEach(cell -> digits.append(cell.group().toLowerCase(Locale.ROOT)));
        return new DataWord(
                digits.toString(), cells.getFirst().start(), cells.getLast().end());
    }
}
