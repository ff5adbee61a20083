package org.troubletree.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The offsets of the lines in an unmodified text. A line ends with CR LF, LF or CR. */
public final class TextLines {
    private final String text;
    private final int[] starts;

    private TextLines(String text, List<Integer> starts) {
        this.text = text;
        this.starts = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Finds the lines of a text. */
    public static TextLines of(String text) {
        var starts = new ArrayList<>(List.of(0));
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean goesOn = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (c == '\n' || (c == '\r' && !goesOn)) {
                starts.add(at + 1);
            }
        }
        return new TextLines(text, starts);
    }

    /** Whether the text has all these lines. */
    public boolean has(LineRange lines) {
        return lines.last() <= starts.length;
    }

    /** Returns the offset of the first character of the lines. */
    public int startOf(LineRange lines) {
        return starts[lines.first() - 1];
    }

    /** Returns the offset after the last character of the lines, without the line end. */
    public int endOf(LineRange lines) {
        int to = lines.last() < starts.length ? starts[lines.last()] : text.length();
        while (to > startOf(lines) && "\r\n".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    /** Returns the line of the character at that offset, counted from 1. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
