package org.troubletree.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Decodes the bytes of a file strictly: an invalid byte would become a wrong letter in a tree. */
final class Utf8Check {
    private static final String SAVE_AS = "save the file as UTF-8 without a byte order mark";

    private Utf8Check() {}

    static CharBuffer decode(byte[] bytes) throws JsonSyntaxException {
        refuseOtherEncodings(bytes);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(bytes, in.position());
        }
        return out.flip();
    }

    private static void refuseOtherEncodings(byte[] bytes) throws JsonSyntaxException {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            throw wholeFile("the file begins with a byte order mark");
        }
        if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE) || begins(bytes, 0) || secondIsZero(bytes)) {
            throw wholeFile("the file is not UTF-8 but UTF-16 or UTF-32");
        }
    }

    private static JsonSyntaxException wholeFile(String what) {
        return new JsonSyntaxException(new SyntaxProblem(1, 1, what, SAVE_AS));
    }

    private static boolean begins(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean secondIsZero(byte[] bytes) {
        return bytes.length > 1 && bytes[1] == 0;
    }

    private static JsonSyntaxException notUtf8(byte[] bytes, int at) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < at; i++) {
            column = bytes[i] == '\n' ? 1 : column + 1;
            line += bytes[i] == '\n' ? 1 : 0;
        }
        var what = "the byte 0x%02X is not UTF-8".formatted(bytes[at]);
        return new JsonSyntaxException(new SyntaxProblem(line, column, what, SAVE_AS));
    }
}
