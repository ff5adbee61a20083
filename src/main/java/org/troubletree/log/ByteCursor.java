package org.troubletree.log;

/** A place that steps over the bytes of a line; once something was not there, it stays failed. */
final class ByteCursor {
    private static final int MAX_DIGITS = 10;
    private static final int FAILED = -1;

    private final byte[] bytes;
    private final int end;
    private int position;
    private int lineBreaks;

    ByteCursor(byte[] bytes, int at, int to) {
        this.bytes = bytes;
        this.position = at;
        this.end = to;
    }

    int position() {
        return position;
    }

    /** How many line breaks it stepped over. */
    int lineBreaks() {
        return lineBreaks;
    }

    boolean hasFailed() {
        return position == FAILED;
    }

    /** What should be here is not. */
    ByteCursor fail() {
        position = FAILED;
        return this;
    }

    /** The byte here; 0 at the end. */
    byte current() {
        return position == FAILED || position >= end ? 0 : bytes[position];
    }

    /** The byte behind this one; 0 at the end. */
    byte following() {
        return position == FAILED || position + 1 >= end ? 0 : bytes[position + 1];
    }

    /** Steps over one byte. */
    ByteCursor skip() {
        position = position == FAILED || position >= end ? FAILED : position + 1;
        return this;
    }

    ByteCursor skipLiteral(byte[] word) {
        if (position != FAILED) {
            position = ByteSearch.startsWith(bytes, position, end, word) ? position + word.length : FAILED;
        }
        return this;
    }

    ByteCursor skipBlanks() {
        if (position != FAILED) {
            position = ByteSearch.blanksEnd(bytes, position, end);
        }
        return this;
    }

    /** Steps over blanks, of which there must be one. */
    ByteCursor requireBlanks() {
        readOneOf(" \t");
        return skipBlanks();
    }

    /** Steps over what is no blank, of which there must be one. */
    ByteCursor skipWord() {
        int from = position;
        while (position != FAILED && position < end && (bytes[position] > ' ' || bytes[position] < 0)) {
            position++;
        }
        return position == from ? fail() : this;
    }

    /** Steps over the digits here, at least {@code fewest} and at most {@code most}; gives the number, 0 when they fail. */
    long readNumber(int fewest, int most) {
        if (position == FAILED) {
            return 0;
        }
        int digitsEnd = ByteSearch.digitsEnd(bytes, position, Math.min(end, position + MAX_DIGITS + 1));
        if (digitsEnd - position < fewest || digitsEnd - position > most) {
            fail();
            return 0;
        }
        long number = 0;
        while (position < digitsEnd) {
            number = number * 10 + bytes[position++] - '0';
        }
        return number;
    }

    /** The number of an event: its low 16 bits, whatever its size. */
    int readEventId() {
        long number = readNumber(1, MAX_DIGITS);
        if (number > 0xFFFFFFFFL) {
            fail();
        }
        return (int) (number & 0xFFFF);
    }

    /** Steps over one of these bytes; gives which. */
    byte readOneOf(String some) {
        byte found = current();
        if (found <= 0 || some.indexOf(found) < 0) {
            fail();
            return 0;
        }
        position++;
        return found;
    }

    /** Steps up to this byte on the same line. */
    ByteCursor skipUpTo(byte mark) {
        while (position != FAILED
                && position < end
                && bytes[position] != mark
                && bytes[position] != '\n'
                && bytes[position] != '\r') {
            position++;
        }
        if (current() != mark) {
            fail();
        }
        return this;
    }

    /** Steps over a value up to the end of the line, where it holds nothing that could be a label or an element. */
    ByteCursor skipPlainValue() {
        if (position != FAILED) {
            position = ByteSearch.findMark(bytes, position, end);
        }
        if (!isAtLineEnd()) {
            fail();
        }
        return this;
    }

    /** Steps to the end of the line. */
    ByteCursor skipToLineEnd() {
        if (position != FAILED) {
            position = ByteSearch.findLineEnd(bytes, position, end);
        }
        return this;
    }

    /** Steps to the beginning of the next line; the end of the text has none behind it. */
    ByteCursor skipToNextLine() {
        skipToLineEnd();
        if (position != FAILED) {
            position = position < end ? ByteSearch.nextLineStart(bytes, position, end) : FAILED;
            lineBreaks++;
        }
        return this;
    }

    boolean isAtLineEnd() {
        byte here = current();
        return here == 0 || here == '\n' || here == '\r';
    }
}
