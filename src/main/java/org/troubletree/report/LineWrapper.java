package org.troubletree.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of limited width. */
final class LineWrapper {
    /** The width of a plain text in columns. Ticket systems and mail programs do not break lines of this width. */
    static final int WIDTH = 72;

    private static final int TAB_WIDTH = 8;

    private LineWrapper() {}

    /** Breaks running text between words. A word that is too long begins a line of its own. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            var parts = splitLongWord(word, width);
            for (var part : parts) {
                if (parts.size() == 1 && line.length() + 1 + part.length() <= width) {
                    line = line.isEmpty() ? part : line + " " + part;
                } else {
                    lines.add(line);
                    line = part;
                }
            }
        }
        lines.add(line);
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /**
     * Splits a word that is longer than a line: after a backslash if there is one, otherwise at the end of the line.
     */
    private static List<String> splitLongWord(String word, int width) {
        var parts = new ArrayList<String>();
        var rest = word;
        while (rest.length() > width) {
            int backslash = rest.lastIndexOf('\\', width - 1);
            int end = avoidSurrogateSplit(rest, backslash > 0 ? backslash + 1 : width);
            parts.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        parts.add(rest);
        return parts;
    }

    /** Splits a line into pieces of at most that many columns, without removing spaces. Returns at least one piece. */
    static List<String> wrapVerbatim(String line, int width) {
        var pieces = new ArrayList<String>();
        int begin = 0;
        for (int end = endOfFittingText(line, 0, width);
                end < line.length();
                end = endOfFittingText(line, begin, width)) {
            int cut = breakPosition(line, begin, end);
            pieces.add(line.substring(begin, cut));
            begin = cut;
        }
        pieces.add(line.substring(begin));
        return pieces;
    }

    /**
     * Returns where to split: after the last space, otherwise after the last separator of a path or list, otherwise
     * at the end.
     */
    private static int breakPosition(String line, int begin, int end) {
        int indent = begin;
        while (indent < end && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        int blank = endOfLastSeparator(" \t", line, indent, end);
        int mark = endOfLastSeparator("\\/;,", line, indent, end);
        return blank > indent ? blank : mark > indent ? mark : end;
    }

    private static int endOfLastSeparator(String marks, String line, int begin, int end) {
        for (int i = end - 1; i > begin; i--) {
            if (marks.indexOf(line.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return begin;
    }

    /** Returns the end of the text that fits into the columns. */
    private static int endOfFittingText(String line, int begin, int width) {
        int columns = 0;
        int at = begin;
        while (at < line.length()) {
            int length = Character.charCount(line.codePointAt(at));
            columns += line.charAt(at) == '\t' ? TAB_WIDTH : length;
            if (columns > width) {
                return at;
            }
            at += length;
        }
        return at;
    }

    /** Returns the index, or the one before it if the index is inside a surrogate pair. */
    private static int avoidSurrogateSplit(String text, int at) {
        return at > 1 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
