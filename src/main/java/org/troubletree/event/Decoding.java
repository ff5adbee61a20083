package org.troubletree.event;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;

/** Bytes of a file to text, by what the bytes show. */
final class Decoding {
    private static final int SAMPLE = 4096;
    private final byte[] bytes;

    Decoding(byte[] bytes) {
        this.bytes = bytes;
    }

    String text() {
        if (BinaryLog.isBinaryLog(bytes)) {
            return BinaryLog.text(bytes);
        }
        if (begins(0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, UTF_8);
        }
        int mark = begins(0xFF, 0xFE) || begins(0xFE, 0xFF) ? 2 : 0;
        return utf16Charset()
                .map(charset -> new String(bytes, mark, bytes.length - mark, charset))
                .orElseGet(() -> new SingleByteText(bytes).text());
    }

    /** What the mark says or the bytes show; empty where they are plain letters, which are the same in every encoding. */
    Optional<Charset> encoding() {
        return begins(0xEF, 0xBB, 0xBF)
                ? Optional.of(UTF_8)
                : utf16Charset().or(() -> new SingleByteText(bytes).charset());
    }

    /** UTF-16 in the order of its bytes, by its mark or by its zero bytes. */
    Optional<Charset> utf16Charset() {
        if (begins(0xFF, 0xFE) || (!begins(0xFE, 0xFF) && mostlyZero(1))) {
            return Optional.of(UTF_16LE);
        }
        return begins(0xFE, 0xFF) || mostlyZero(0) ? Optional.of(UTF_16BE) : Optional.empty();
    }

    private boolean begins(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether more than a third of the bytes at even or odd places, and hardly any of the others, are zero. */
    private boolean mostlyZero(int parity) {
        int end = Math.min(bytes.length, SAMPLE) / 2 * 2;
        int here = 0;
        int there = 0;
        for (int i = 0; i < end; i += 2) {
            here += bytes[i + parity] == 0 ? 1 : 0;
            there += bytes[i + 1 - parity] == 0 ? 1 : 0;
        }
        return here * 6 > end && there * 20 < here;
    }
}
