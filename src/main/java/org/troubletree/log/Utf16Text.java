package org.troubletree.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;

/** Text in UTF-16, without the byte order mark. */
final class Utf16Text implements ChunkedStream.ChunkSource {
    private final Reader reader;
    private final char[] buffer = new char[1 << 14];

    Utf16Text(InputStream wide, Charset charset) {
        reader = new InputStreamReader(wide, charset);
    }

    /** A surrogate pair is not split. */
    @Override
    public Optional<String> nextChunk() throws IOException {
        int count = reader.read(buffer, 0, buffer.length - 1);
        if (count < 0) {
            return Optional.empty();
        }
        if (Character.isHighSurrogate(buffer[count - 1])) {
            int other = reader.read();
            buffer[count] = (char) other;
            count += other < 0 ? 0 : 1;
        }
        return Optional.of(new String(buffer, 0, count).replace("\uFEFF", ""));
    }
}
