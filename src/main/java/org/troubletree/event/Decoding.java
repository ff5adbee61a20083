package org.troubletree.event;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;

/** Decodes the bytes of a file and detects their encoding. */
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

    /** Returns the encoding that the byte order mark or the bytes show; empty for plain ASCII. */
    Optional<Charset> encoding() {
        return begins(0xEF, 0xBB, 0xBF)
                ? Optional.of(UTF_8)
                : utf16Charset().or(() -> new SingleByteText(bytes).charset());
    }

    /** Returns UTF-16 in its byte order if the byte order mark or the zero bytes show it, or else empty. */
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

    /** Whether more than a third of the bytes at offsets of this parity are zero and hardly any of the others. */
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
