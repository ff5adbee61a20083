package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;

/** A cell of a row: its text without quotes, its offset and the offset after it. */
record ListCell(String text, int start, int end) {
    /** The highest number of columns that is read. */
    static final int MOST = 40;

    private static final int LONGEST = 1 << 16;

    /** Returns the cells of the row that begins at this offset. A quoted cell may span several lines. */
    static List<ListCell> splitRow(String text, int from, char mark) {
        var cells = new ArrayList<ListCell>();
        int at = from;
        while (cells.size() < MOST) {
            var cell = parseAt(text, at, mark);
            cells.add(cell);
            if (cell.end == text.length() || text.charAt(cell.end) == '\n') {
                return cells;
            }
            at = cell.end + 1;
        }
        return cells;
    }

    /** Whether the cell is quoted. */
    boolean isQuoted() {
        return end - start > text.length();
    }

    private static ListCell parseAt(String text, int start, char mark) {
        int firstNonBlank = skipBlanks(text, start);
        boolean opens = firstNonBlank < text.length() && text.charAt(firstNonBlank) == '"';
        int after = opens ? skipBlanks(text, closingQuote(text, firstNonBlank) + 1) : 0;
        if (after > firstNonBlank && endsAt(text, after, mark)) {
            var quoted = text.substring(firstNonBlank + 1, text.lastIndexOf('"', after - 1));
            return new ListCell(quoted.replace("\"\"", "\""), start, after);
        }
        int end = start;
        while (!endsAt(text, end, mark)) {
            end++;
        }
        return new ListCell(text.substring(start, end), start, end);
    }

    private static boolean endsAt(String text, int at, char mark) {
        return at == text.length() || text.charAt(at) == mark || text.charAt(at) == '\n';
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Returns the offset of the closing quote, or -1. A doubled quote does not close. */
    private static int closingQuote(String text, int opening) {
        int limit = Math.min(text.length(), opening + LONGEST);
        int at = text.indexOf('"', opening + 1, limit);
        while (at >= 0 && at + 1 < limit && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2, limit);
        }
        return at;
    }
}
