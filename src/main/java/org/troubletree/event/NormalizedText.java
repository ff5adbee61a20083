package org.troubletree.event;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A pasted text made even: every line ends in one line feed, blanks are blanks, marks of quoting are gone. It has as many
 * lines as the text that came, so that a place here can be named to the person.
 */
final class NormalizedText {
    private static final int TAB_WIDTH = 8;
    private static final int MAX_PARAGRAPH_LINES = 4;
    private static final String BULLETS = "-*+#|\u2022\u00B7";
    /** Blanks beyond so many at the beginning of a line or behind its bullet tell nothing. */
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

    /** The offset just behind the last character of the line, its line feed not counted. */
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

    /** Whether the line was quoted, as mail does. */
    boolean isQuoted(int line) {
        return quoted.get(line);
    }

    /** The lines from this one up to the next blank one, at most the first few, in one. */
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

    /** The offset of the first character of the line that is no blank, or its end when there is none. */
    int firstNonBlank(int line) {
        return firstNonBlanks[line];
    }

    /** The offset of the first character that is no blank, or {@code end} when there is none. */
    int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** How far the line is indented, in columns. */
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

    /** The next line from this one on that is not blank, or the number of lines when there is none. */
    int nextNonBlankLine(int line) {
        int at = line;
        while (at < lineCount() && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** The offset of the first character of the line behind the blanks, bullets, numbers and bars that lists begin with. */
    int firstWordOffset(int line) {
        int ink = firstNonBlanks[line];
        int mark = ink;
        int end = Math.min(lineEnd(line), ink + MAX_INDENT_LENGTH);
        while (mark < end && BULLETS.indexOf(text.charAt(mark)) >= 0) {
            mark++;
        }
        mark = mark == ink ? skipEnumeration(ink, end) : mark;
        return mark > ink && mark < end && text.charAt(mark) <= ' ' ? skipBlanks(mark, end) : ink;
    }

    /** The offset behind {@code 1.}, {@code a)} and the like, or {@code from} where there is none. */
    private int skipEnumeration(int from, int end) {
        int at = from;
        while (at < end && at - from < 2 && WordBoundaries.isDigit(text.charAt(at))) {
            at++;
        }
        at += at == from && at < end && Character.isLetter(text.charAt(at)) ? 1 : 0;
        return at > from && at < end && ".)".indexOf(text.charAt(at)) >= 0 ? at + 1 : from;
    }

    /** The first line from {@code from} on that has ink, if only blank lines, and at most {@code blanks}, come before it. */
    boolean isReachedOverBlankLines(int from, int line, int blanks) {
        return line - from <= blanks && nextNonBlankLine(from) == line;
    }
}
