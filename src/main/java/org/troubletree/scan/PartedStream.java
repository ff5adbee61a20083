package org.troubletree.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text that is made part by part, as bytes in UTF-8. */
final class PartedStream extends InputStream {
    private final Parts parts;
    private byte[] bytes = {};
    private int at;

    /** Gives the parts one after another, and empty behind the last. A letter does not begin in one and end in the next. */
    interface Parts {
        Optional<String> next() throws IOException;
    }

    PartedStream(Parts parts) {
        this.parts = parts;
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

    private boolean fill() throws IOException {
        while (at == bytes.length) {
            var part = parts.next();
            if (part.isEmpty()) {
                return false;
            }
            bytes = part.get().getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }
}
