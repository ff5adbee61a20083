package org.troubletree.scan;

/** A place that steps over the bytes of a line; once something was not there, it stays failed. */
final class Cursor {
    private static final int LONGEST_NUMBER = 10;
    private static final int FAILED = -1;

    private final byte[] bytes;
    private final int to;
    private int at;
    private int lines;

    Cursor(byte[] bytes, int at, int to) {
        this.bytes = bytes;
        this.at = at;
        this.to = to;
    }

    int place() {
        return at;
    }

    /** How many line breaks it stepped over. */
    int lines() {
        return lines;
    }

    boolean failed() {
        return at == FAILED;
    }

    /** What should be here is not. */
    Cursor fail() {
        at = FAILED;
        return this;
    }

    /** The byte here; 0 at the end. */
    byte here() {
        return at == FAILED || at >= to ? 0 : bytes[at];
    }

    /** The byte behind this one; 0 at the end. */
    byte next() {
        return at == FAILED || at + 1 >= to ? 0 : bytes[at + 1];
    }

    /** Steps over one byte. */
    Cursor skip() {
        at = at == FAILED || at >= to ? FAILED : at + 1;
        return this;
    }

    Cursor word(byte[] word) {
        if (at != FAILED) {
            at = Octets.startsWith(bytes, at, to, word) ? at + word.length : FAILED;
        }
        return this;
    }

    Cursor blanks() {
        if (at != FAILED) {
            at = Octets.blanksEnd(bytes, at, to);
        }
        return this;
    }

    /** Steps over blanks, of which there must be one. */
    Cursor gap() {
        oneOf(" \t");
        return blanks();
    }

    /** Steps over what is no blank, of which there must be one. */
    Cursor ink() {
        int from = at;
        while (at != FAILED && at < to && (bytes[at] > ' ' || bytes[at] < 0)) {
            at++;
        }
        return at == from ? fail() : this;
    }

    /** Steps over the digits here, at least {@code fewest} and at most {@code most}; gives the number, 0 when they fail. */
    long number(int fewest, int most) {
        if (at == FAILED) {
            return 0;
        }
        int end = Octets.digitsEnd(bytes, at, Math.min(to, at + LONGEST_NUMBER + 1));
        if (end - at < fewest || end - at > most) {
            fail();
            return 0;
        }
        long number = 0;
        while (at < end) {
            number = number * 10 + bytes[at++] - '0';
        }
        return number;
    }

    /** The number of an event: its low 16 bits, whatever its size. */
    int eventNumber() {
        long number = number(1, LONGEST_NUMBER);
        if (number > 0xFFFFFFFFL) {
            fail();
        }
        return (int) (number & 0xFFFF);
    }

    /** Steps over one of these bytes; gives which. */
    byte oneOf(String some) {
        byte found = here();
        if (found <= 0 || some.indexOf(found) < 0) {
            fail();
            return 0;
        }
        at++;
        return found;
    }

    /** Steps up to this byte on the same line. */
    Cursor upTo(byte mark) {
        while (at != FAILED && at < to && bytes[at] != mark && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        if (here() != mark) {
            fail();
        }
        return this;
    }

    /** Steps over a value up to the end of the line, where it holds nothing that could be a label or an element. */
    Cursor plain() {
        if (at != FAILED) {
            at = Octets.mark(bytes, at, to);
        }
        if (!atLineEnd()) {
            fail();
        }
        return this;
    }

    /** Steps to the end of the line. */
    Cursor lineEnd() {
        if (at != FAILED) {
            at = Octets.lineEnd(bytes, at, to);
        }
        return this;
    }

    /** Steps to the beginning of the next line; the end of the text has none behind it. */
    Cursor nextLine() {
        lineEnd();
        if (at != FAILED) {
            at = at < to ? Octets.nextLine(bytes, at, to) : FAILED;
            lines++;
        }
        return this;
    }

    boolean atLineEnd() {
        byte here = here();
        return here == 0 || here == '\n' || here == '\r';
    }
}
