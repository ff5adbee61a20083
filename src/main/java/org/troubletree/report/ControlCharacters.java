package org.troubletree.report;

import java.util.function.IntUnaryOperator;

/** Replaces the control characters that no form of a report can hold. */
final class ControlCharacters {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int DELETE = 0x7F;
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private ControlCharacters() {}

    /** Running text: each becomes a space. */
    static String toSpaces(String text) {
        return map(text, c -> Character.isISOControl(c) ? ' ' : c);
    }

    /** A line of verbatim text: each becomes the Unicode picture of it. Tabs stay; half of a surrogate pair is replaced. */
    static String toPictures(String line) {
        return map(line, ControlCharacters::picture);
    }

    private static int picture(int c) {
        if (c == '\t' || !Character.isISOControl(c)) {
            return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c;
        }
        return c < ' ' ? PICTURES + c : c == DELETE ? PICTURE_OF_DELETE : REPLACEMENT;
    }

    private static String map(String text, IntUnaryOperator replacement) {
        return text.codePoints()
                .map(replacement)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
