package org.troubletree.event;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** Normalizes a pasted text in one pass. The text never becomes longer. */
final class TextNormalizer {
    private static final int LONGEST_ENTITY = 8;
    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final int WIDE = FIRST_WIDE - '!';
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:br|p|b|i|em|strong|span|div|td|tr|li|dt|dd|font)(?:\\s[^<>\\n]{0,120})?/?>");
    private static final int LONGEST_TAG = 140;

    private final String raw;
    private final char[] clean;
    private int[] starts = new int[64];
    private final BitSet quoted = new BitSet();
    private int lines;
    private int at;
    private int length;

    TextNormalizer(String raw) {
        this.raw = raw;
        this.clean = new char[raw.length()];
    }

    NormalizedText normalize() {
        while (at < raw.length()) {
            beginLine();
            copyLine();
        }
        return new NormalizedText(new String(clean, 0, length), Arrays.copyOf(starts, lines), quoted);
    }

    private void beginLine() {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = length;
        skipQuoting();
    }

    private void copyLine() {
        while (at < raw.length()) {
            char c = raw.charAt(at++);
            if (c == '\n' || c == '\r') {
                if (c == '\r' && at < raw.length() && raw.charAt(at) == '\n') {
                    at++;
                }
                dropMarkdownBreak();
                clean[length++] = '\n';
                return;
            }
            copyCharacter(c);
        }
        dropMarkdownBreak();
    }

    /**
     * Replaces the only backslash of a line by a blank if it ends the line: it is a Markdown line break and not part
     * of a path.
     */
    private void dropMarkdownBreak() {
        int last = length - 1;
        int place = starts[lines - 1];
        while (place < last && clean[place] != '\\') {
            place++;
        }
        if (place == last && clean[place] == '\\') {
            clean[place] = ' ';
        }
    }

    private void copyCharacter(char c) {
        switch (c) {
            case '&' -> clean[length++] = consumeEntity();
            case '*' -> copyAsterisk();
            case '<' -> copyTag();
            case '\t' -> clean[length++] = c;
            default -> {
                if (Character.getType(c) != Character.FORMAT) {
                    clean[length++] = toPlain(c);
                }
            }
        }
    }

    /** Replaces blanks of any width and control characters by a blank, and full-width characters by ASCII. */
    private static char toPlain(char c) {
        if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return ' ';
        }
        return c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - WIDE) : c;
    }

    private char consumeEntity() {
        int end = raw.indexOf(';', at, Math.min(raw.length(), at + LONGEST_ENTITY));
        var character = end < 0 ? Optional.<Character>empty() : Entities.character(raw.substring(at, end));
        at = character.isPresent() ? end + 1 : at;
        return character.map(TextNormalizer::toPlain).orElse('&');
    }

    /** Replaces a formatting tag of HTML by a blank. Elements of an XML event are kept. */
    private void copyTag() {
        var tag = TAG.matcher(raw).region(at - 1, Math.min(raw.length(), at - 1 + LONGEST_TAG));
        boolean isOne = at < raw.length() && raw.charAt(at) != '<' && tag.lookingAt();
        clean[length++] = isOne ? ' ' : '<';
        at = isOne ? tag.end() : at;
    }

    /** Drops double asterisks, which are bold in Markdown. */
    private void copyAsterisk() {
        if (at < raw.length() && raw.charAt(at) == '*') {
            at++;
        } else {
            clean[length++] = '*';
        }
    }

    /**
     * Skips marks of quoting ({@code >}) and comments ({@code //} or an apostrophe). A {@code <<} that begins a
     * message is kept.
     */
    private void skipQuoting() {
        int mark = skipCommentMark(skipBlanks(at));
        while (mark < raw.length() && raw.charAt(mark) == '>') {
            quoted.set(lines - 1);
            at = mark + 1;
            mark = skipBlanks(at);
            if (at < mark && at < raw.length() && raw.charAt(at) == ' ') {
                at++;
            }
        }
    }

    private int skipCommentMark(int mark) {
        boolean apostrophe = raw.startsWith("'", mark) && (mark + 1 == raw.length() || raw.charAt(mark + 1) <= ' ');
        if (!apostrophe && !raw.startsWith("//", mark)) {
            return mark;
        }
        at = apostrophe ? mark + 1 : mark + 2;
        return skipBlanks(at);
    }

    private int skipBlanks(int from) {
        int end = from;
        while (end < raw.length() && (raw.charAt(end) == ' ' || raw.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }
}
