package org.troubletree.event;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A pasted text with normalized line ends and blanks and without quote marks. It has as many lines as the original,
 * so line numbers stay valid.
 */
final class NormalizedText {
    private static final int TAB_WIDTH = 8;
    private static final int MAX_PARAGRAPH_LINES = 4;
    private static final String BULLETS = "-*+#|\u2022\u00B7";
    /** The limit up to which the indentation of a line is examined. */
    private static final int MAX_INDENT_LENGTH = 1_000;

    private final String text;
    private final int[] lineStarts;
    private final BitSet quoted;
    private final int[] firstNonBlanks;

    NormalizedText(String text, int[] starts, BitSet quoted) {
        this.text = text;
        this.lineStarts = starts;
        this.quoted = quoted;
        this.firstNonBlanks = new int[starts.length];
        for (int line = 0; line < starts.length; line++) {
            firstNonBlanks[line] = skipBlanks(lineStart(line), lineEnd(line));
        }
    }

    static NormalizedText of(String raw) {
        return new TextNormalizer(raw).normalize();
    }

    String text() {
        return text;
    }

    int lineCount() {
        return lineStarts.length;
    }

    int lineStart(int line) {
        return lineStarts[line];
    }

    /** Returns the offset of the end of the line, without its line feed. */
    int lineEnd(int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        return end > lineStarts[line] && text.charAt(end - 1) == '\n' ? end - 1 : end;
    }

    int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** Whether the line was quoted in a mail. */
    boolean isQuoted(int line) {
        return quoted.get(line);
    }

    /** Returns the lines from this one to the next blank line, at most the first few, joined with blanks. */
    String paragraph(int line) {
        int last = line;
        while (last + 1 < lineCount() && last - line < MAX_PARAGRAPH_LINES && !isBlank(last + 1)) {
            last++;
        }
        return text.substring(lineStart(line), lineEnd(last)).strip().replaceAll("\\s+", " ");
    }

    boolean isBlank(int line) {
        return firstNonBlanks[line] == lineEnd(line);
    }

    /** Returns the offset of the first non-blank character of the line, or the end of the line. */
    int firstNonBlank(int line) {
        return firstNonBlanks[line];
    }

    /** Returns the offset of the first non-blank character from {@code from} on, or {@code end}. */
    int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** Returns the indentation of the line in columns. */
    int indent(int line) {
        int column = 0;
        int end = Math.min(lineEnd(line), lineStart(line) + MAX_INDENT_LENGTH);
        for (int at = lineStart(line); at < end; at++) {
            char c = text.charAt(at);
            if (c == '\t') {
                column = (column / TAB_WIDTH + 1) * TAB_WIDTH;
            } else if (c == ' ') {
                column++;
            } else {
                return column;
            }
        }
        return column;
    }

    /** Returns the next line from this one on that is not blank, or the number of lines. */
    int nextNonBlankLine(int line) {
        int at = line;
        while (at < lineCount() && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** Returns the offset of the first character of the line after blanks, bullets, list numbers and bars. */
    int firstWordOffset(int line) {
        int firstNonBlank = firstNonBlanks[line];
        int mark = firstNonBlank;
        int end = Math.min(lineEnd(line), firstNonBlank + MAX_INDENT_LENGTH);
        while (mark < end && BULLETS.indexOf(text.charAt(mark)) >= 0) {
            mark++;
        }
        mark = mark == firstNonBlank ? skipEnumeration(firstNonBlank, end) : mark;
        return mark > firstNonBlank && mark < end && text.charAt(mark) <= ' ' ? skipBlanks(mark, end) : firstNonBlank;
    }

    /** Returns the offset after {@code 1.}, {@code a)} and the like, or {@code from} if there is none. */
    private int skipEnumeration(int from, int end) {
        int at = from;
        while (at < end && at - from < 2 && WordBoundaries.isDigit(text.charAt(at))) {
            at++;
        }
        at += at == from && at < end && Character.isLetter(text.charAt(at)) ? 1 : 0;
        return at > from && at < end && ".)".indexOf(text.charAt(at)) >= 0 ? at + 1 : from;
    }

    /**
     * Whether {@code line} is the next non-blank line from {@code from} on, after at most {@code blanks} blank lines.
     */
    boolean isReachedOverBlankLines(int from, int line, int blanks) {
        return line - from <= blanks && nextNonBlankLine(from) == line;
    }
}
