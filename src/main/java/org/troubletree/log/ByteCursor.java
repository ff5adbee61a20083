package org.troubletree.log;

/** A position that moves over the bytes of a line. After a step fails, all later steps fail too. */
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

    /** The number of line breaks passed. */
    int lineBreaks() {
        return lineBreaks;
    }

    boolean hasFailed() {
        return position == FAILED;
    }

    /** Marks the cursor as failed. */
    ByteCursor fail() {
        position = FAILED;
        return this;
    }

    /** The byte at the position; 0 at the end. */
    byte current() {
        return position == FAILED || position >= end ? 0 : bytes[position];
    }

    /** The byte after it; 0 at the end. */
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

    /** Skips at least one blank. */
    ByteCursor requireBlanks() {
        readOneOf(" \t");
        return skipBlanks();
    }

    /** Skips at least one byte that is not a blank. */
    ByteCursor skipWord() {
        int from = position;
        while (position != FAILED && position < end && (bytes[position] > ' ' || bytes[position] < 0)) {
            position++;
        }
        return position == from ? fail() : this;
    }

    /** Reads a number of {@code fewest} to {@code most} digits; 0 if that fails. */
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

    /** Reads an event number and returns its low 16 bits. */
    int readEventId() {
        long number = readNumber(1, MAX_DIGITS);
        if (number > 0xFFFFFFFFL) {
            fail();
        }
        return (int) (number & 0xFFFF);
    }

    /** Reads one of these bytes and returns it. */
    byte readOneOf(String some) {
        byte found = current();
        if (found <= 0 || some.indexOf(found) < 0) {
            fail();
            return 0;
        }
        position++;
        return found;
    }

    /** Skips to this byte on the same line. */
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

    /** Skips a value up to the end of the line, if it contains nothing that could be a label or an element. */
    ByteCursor skipPlainValue() {
        if (position != FAILED) {
            position = ByteSearch.findMark(bytes, position, end);
        }
        if (!isAtLineEnd()) {
            fail();
        }
        return this;
    }

    /** Skips to the end of the line. */
    ByteCursor skipToLineEnd() {
        if (position != FAILED) {
            position = ByteSearch.findLineEnd(bytes, position, end);
        }
        return this;
    }

    /** Skips to the beginning of the next line; fails at the end of the text. */
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
