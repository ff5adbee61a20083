package org.troubletree.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Searches text bytes, eight at a time where speed matters. */
final class ByteSearch {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final long LOWER_CASE_BITS = 0x2020202020202020L;

    private ByteSearch() {}

    static long longAt(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /** The offset of the next line break, or {@code to}. */
    static int findLineEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long eight = longAt(bytes, at);
            long found = zeroBytes(eight ^ ONES * '\n') | zeroBytes(eight ^ ONES * '\r');
            if (found != 0) {
                return at + lowestByteIndex(found);
            }
            at += Long.BYTES;
        }
        while (at < to && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /** The offset of the next line break or one of {@code : ; < =}, or {@code to}. */
    static int findMark(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long eight = longAt(bytes, at);
            long found = bytesBetween(eight, '9', '>') | bytesBetween(eight, 0x09, 0x0E);
            if (found != 0) {
                return at + lowestByteIndex(found);
            }
            at += Long.BYTES;
        }
        while (at < to && !isMark(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isMark(byte octet) {
        return (octet > '9' && octet < '>') || (octet > 0x09 && octet < 0x0E);
    }

    /**
     * The offset of the next possible pair of these letters, ignoring case, or {@code to}, which must be before the
     * end of the array.
     */
    static int findPair(byte[] bytes, byte first, byte second, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long found = zeroBytes((longAt(bytes, at) | LOWER_CASE_BITS) ^ ONES * first)
                    & zeroBytes((longAt(bytes, at + 1) | LOWER_CASE_BITS) ^ ONES * second);
            if (found != 0) {
                return at + lowestByteIndex(found);
            }
            at += Long.BYTES;
        }
        while (at < to && ((bytes[at] | 0x20) != first || (bytes[at + 1] | 0x20) != second)) {
            at++;
        }
        return at;
    }

    /** The beginning of the line after this line break. */
    static int nextLineStart(byte[] bytes, int lineEnd, int to) {
        boolean both = lineEnd + 1 < to && bytes[lineEnd] == '\r' && bytes[lineEnd + 1] == '\n';
        return Math.min(to, lineEnd + (both ? 2 : 1));
    }

    /** Removes a last line that may end within a character. */
    static byte[] withoutPartialLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    static boolean startsWith(byte[] bytes, int at, int to, byte[] word) {
        if (at + word.length > to) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** The same for a lower-case word, ignoring case. */
    static boolean startsWithIgnoreCase(byte[] bytes, int at, int to, byte[] word) {
        if (at + word.length > to) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if ((bytes[at + i] | 0x20) != word[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(byte octet) {
        return octet >= '0' && octet <= '9';
    }

    static boolean isLetter(byte octet) {
        return (octet | 0x20) >= 'a' && (octet | 0x20) <= 'z';
    }

    /** Whether the byte can be inside a label or a word. */
    static boolean isWordPart(byte octet) {
        return octet < 0
                || isDigit(octet)
                || isLetter(octet)
                || octet == '-'
                || octet == '.'
                || octet == '\''
                || octet == '_';
    }

    static int digitsEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && isDigit(bytes[at])) {
            at++;
        }
        return at;
    }

    static int hexDigitsEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (isDigit(bytes[at]) || ((bytes[at] | 0x20) >= 'a' && (bytes[at] | 0x20) <= 'f'))) {
            at++;
        }
        return at;
    }

    static int blanksEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int lowestByteIndex(long found) {
        return Long.numberOfTrailingZeros(found) >>> 3;
    }

    /** Sets the high bit of the lowest zero byte, and possibly of some bytes above it. */
    private static long zeroBytes(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }

    /** Sets the high bit of every byte between two values below 128. */
    private static long bytesBetween(long eight, int low, int high) {
        long even = eight & LOW_BITS;
        return (ONES * (127 + high) - even) & ~eight & (even + ONES * (127 - low)) & HIGH_BITS;
    }
}
