package org.troubletree.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text that is produced in chunks, as bytes in UTF-8. */
final class ChunkedStream extends InputStream {
    private final ChunkSource source;
    private byte[] chunk = {};
    private int position;

    /** Returns the chunks in order, and empty after the last. A character is never split between two chunks. */
    interface ChunkSource {
        Optional<String> nextChunk() throws IOException;
    }

    ChunkedStream(ChunkSource parts) {
        this.source = parts;
    }

    @Override
    public int read() throws IOException {
        return fillBuffer() ? chunk[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fillBuffer()) {
            return -1;
        }
        int some = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, into, from, some);
        position += some;
        return some;
    }

    private boolean fillBuffer() throws IOException {
        while (position == chunk.length) {
            var part = source.nextChunk();
            if (part.isEmpty()) {
                return false;
            }
            chunk = part.get().getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        return true;
    }
}
