package org.troubletree.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of two bytes a letter as UTF-8, without the mark at its beginning. */
final class NarrowedStream extends InputStream {
    private final Reader text;
    private final char[] letters = new char[1 << 14];
    private byte[] bytes = {};
    private int at;

    NarrowedStream(InputStream wide, Charset charset) {
        text = new InputStreamReader(wide, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int some = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, from, some);
        at += some;
        return some;
    }

    /** Two halves of one letter are not torn apart. */
    private boolean fill() throws IOException {
        while (at == bytes.length) {
            int count = text.read(letters, 0, letters.length - 1);
            if (count < 0) {
                return false;
            }
            if (Character.isHighSurrogate(letters[count - 1])) {
                int other = text.read();
                letters[count] = (char) other;
                count += other < 0 ? 0 : 1;
            }
            bytes = new String(letters, 0, count).replace("\uFEFF", "").getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
