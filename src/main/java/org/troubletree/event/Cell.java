package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;

/** A cell of a row: its text, without quotes around it, and where it begins in the paste. */
record Cell(String text, int start) {
    /** No list of events has more columns. */
    static final int MOST = 40;

    /** The cells of a line. A quote that the line does not close reaches to its end. */
    static List<Cell> split(String text, int from, int to, char mark) {
        var cells = new ArrayList<Cell>();
        int at = from;
        while (at <= to && cells.size() < MOST) {
            int end = end(text, at, to, mark);
            cells.add(new Cell(unquoted(text.substring(at, end)), at));
            at = end + 1;
        }
        return cells;
    }

    /** Where a quote that opens here is closed, or -1; a quote that is doubled closes nothing. */
    static int closing(String text, int opening) {
        int at = text.indexOf('"', opening + 1);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return at;
    }

    static String unquoted(String cell) {
        var even = cell.strip();
        boolean quoted = even.length() > 1 && even.startsWith("\"") && even.endsWith("\"");
        return quoted ? even.substring(1, even.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static int end(String text, int from, int to, char mark) {
        int search = from;
        if (from < to && text.charAt(from) == '"') {
            int closing = closing(text, from);
            search = closing < 0 || closing >= to ? to : closing + 1;
        }
        int end = search >= to ? to : text.indexOf(mark, search, to);
        return end < 0 ? to : end;
    }
}
