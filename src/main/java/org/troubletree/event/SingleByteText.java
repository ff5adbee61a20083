package org.troubletree.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Optional;

/**
 * Decodes UTF-8, which may contain invalid bytes, or a single-byte code page. The accented letters of code page 850
 * (console) are quotation marks and dashes in Windows-1252, so only bytes inside words are counted to tell them
 * apart.
 */
final class SingleByteText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset CODE_PAGE_850 =
            Charset.isSupported("IBM850") ? Charset.forName("IBM850") : WINDOWS_1252;
    private static final String INSIDE_850 =
            "\u0081\u0082\u0083\u0084\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u0094\u00A1\u00A2\u00A3\u00A4";
    private static final String FIRST_850 = "\u0081\u008E\u0090\u0094\u0099\u009A";
    /** The byte of the German sharp s in code page 850 is an accented a in Windows-1252. */
    private static final char SHARP_S_850 = '\u00E1';

    private static final char FIRST_1252 = '\u00C0';

    private final byte[] bytes;

    SingleByteText(byte[] bytes) {
        this.bytes = bytes;
    }

    String text() {
        var utf8 = utf8();
        return utf8.isUtf8() ? utf8.text() : new String(bytes, codePage());
    }

    /** Decodes the bytes in a known encoding. */
    String text(Charset charset) {
        return charset.equals(UTF_8) ? utf8().text() : new String(bytes, charset);
    }

    /** Returns the encoding, or empty for plain ASCII. */
    Optional<Charset> charset() {
        var utf8 = utf8();
        if (utf8.invalidBytes() == 0 && utf8.surplusBytes() == 0) {
            return Optional.empty();
        }
        return Optional.of(utf8.isUtf8() ? UTF_8 : codePage());
    }

    /** The text decoded as UTF-8, the number of invalid bytes, and by how much the bytes outnumber the characters. */
    private record Utf8Validity(String text, int invalidBytes, int surplusBytes) {
        boolean isUtf8() {
            return invalidBytes == 0 || surplusBytes > invalidBytes;
        }
    }

    private Utf8Validity utf8() {
        var text = CharBuffer.allocate(bytes.length);
        var decoder = UTF_8.newDecoder();
        var left = ByteBuffer.wrap(bytes);
        int strays = decoder.decode(left, text, true).isError() ? decodeMixed(decoder, left, text) : 0;
        return new Utf8Validity(text.flip().toString(), strays, bytes.length - text.limit());
    }

    /** Decodes the rest after an invalid byte. Invalid bytes are decoded by the code page. Returns their number. */
    private int decodeMixed(CharsetDecoder decoder, ByteBuffer left, CharBuffer text) {
        var codePage = codePage();
        int strays = 0;
        do {
            strays++;
            text.put(new String(bytes, left.position(), 1, codePage));
            left.position(left.position() + 1);
        } while (decoder.reset().decode(left, text, true).isError());
        return strays;
    }

    private Charset codePage() {
        return isCodePage850() ? CODE_PAGE_850 : WINDOWS_1252;
    }

    private boolean isCodePage850() {
        int here = 0;
        int there = 0;
        for (int at = 0; at < bytes.length; at++) {
            char c = letter(at);
            here += c > '\u007F' && isOf850(at, c) ? 1 : 0;
            there += c >= FIRST_1252 && isOf1252(letter(at - 1)) && isOf1252(letter(at + 1)) ? 1 : 0;
        }
        return here > there;
    }

    private boolean isOf850(int at, char c) {
        boolean inside = INSIDE_850.indexOf(c) >= 0 && continuesWord850(letter(at - 1));
        boolean first = FIRST_850.indexOf(c) >= 0 && letter(at - 1) <= ' ';
        return (inside || first) && continuesWord850(letter(at + 1));
    }

    private static boolean continuesWord850(char c) {
        return isSmall(c) || c == SHARP_S_850 || INSIDE_850.indexOf(c) >= 0;
    }

    private static boolean isOf1252(char c) {
        return isSmall(c) || c >= FIRST_1252;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Returns the byte as a character, or a blank outside the array. */
    private char letter(int at) {
        return at < 0 || at >= bytes.length ? ' ' : (char) (bytes[at] & 0xFF);
    }
}
