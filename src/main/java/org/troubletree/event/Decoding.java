package org.troubletree.event;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Bytes of a file to text, by what the bytes show. In code page 850, that of the console, letters with accents lie where
 * Windows-1252 has quotation marks and dashes, which do not stand inside words.
 */
final class Decoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset CODE_PAGE_850 =
            Charset.isSupported("IBM850") ? Charset.forName("IBM850") : WINDOWS_1252;
    private static final int SAMPLE = 4096;
    private final byte[] bytes;

    Decoding(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    String text() {
        if (BinaryLog.isAt(bytes)) {
            return new BinaryLog(bytes).text();
        }
        if (begins(0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, UTF_8);
        }
        int mark = begins(0xFF, 0xFE) || begins(0xFE, 0xFF) ? 2 : 0;
        return wide().map(charset -> new String(bytes, mark, bytes.length - mark, charset))
                .orElseGet(this::narrow);
    }

    /** UTF-16 in the order of its bytes, by its mark or by its zero bytes. */
    Optional<Charset> wide() {
        if (begins(0xFF, 0xFE) || (!begins(0xFE, 0xFF) && mostlyZero(1))) {
            return Optional.of(UTF_16LE);
        }
        return begins(0xFE, 0xFF) || mostlyZero(0) ? Optional.of(UTF_16BE) : Optional.empty();
    }

    private String narrow() {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(
                    bytes,
                    lettersBelow(0xA0) > lettersBelow(0x100) - lettersBelow(0xC0) ? CODE_PAGE_850 : WINDOWS_1252);
        }
    }

    /** How many bytes from 0x80 up to this bound stand behind a small letter or before one, as letters with accents do. */
    private int lettersBelow(int bound) {
        int letters = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int here = bytes[i] & 0xFF;
            boolean inWord = isSmall(bytes[i + 1]) && (i == 0 || isSmall(bytes[i - 1]) || bytes[i - 1] == ' ');
            letters += here >= 0x80 && here < bound && inWord ? 1 : 0;
        }
        return letters;
    }

    private static boolean isSmall(byte letter) {
        return letter >= 'a' && letter <= 'z';
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
