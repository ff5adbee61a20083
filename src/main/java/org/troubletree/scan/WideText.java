package org.troubletree.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;

/** Text of two bytes a letter, without the mark at its beginning. */
final class WideText implements PartedStream.Parts {
    private final Reader text;
    private final char[] letters = new char[1 << 14];

    WideText(InputStream wide, Charset charset) {
        text = new InputStreamReader(wide, charset);
    }

    /** Two halves of one letter are not torn apart. */
    @Override
    public Optional<String> next() throws IOException {
        int count = text.read(letters, 0, letters.length - 1);
        if (count < 0) {
            return Optional.empty();
        }
        if (Character.isHighSurrogate(letters[count - 1])) {
            int other = text.read();
            letters[count] = (char) other;
            count += other < 0 ? 0 : 1;
        }
        return Optional.of(new String(letters, 0, count).replace("\uFEFF", ""));
    }
}
