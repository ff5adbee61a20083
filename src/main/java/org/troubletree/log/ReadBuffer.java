package org.troubletree.log;

import java.io.IOException;
import java.io.InputStream;

/** The part of a log that is in memory; it moves on when its beginning was processed. */
final class ReadBuffer {
    private static final int SIZE = 1 << 18;
    /** The greatest distance of looking ahead, in bytes. */
    private static final int LOOK_AHEAD = 1 << 15;

    private final InputStream log;
    private final byte[] bytes = new byte[SIZE];
    private int limit;
    private boolean isEnd;

    ReadBuffer(InputStream log) {
        this.log = log;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The end of the bytes in memory. */
    int limit() {
        return limit;
    }

    /** The end of the offsets at which a line can be examined, because enough bytes follow. */
    int safeEnd() {
        return isEnd ? limit : limit - LOOK_AHEAD;
    }

    boolean isEnd() {
        return isEnd;
    }

    /** Drops what is before {@code keep}, which moves to offset 0, and reads as many more bytes as fit. */
    void refill(int keep) throws IOException {
        System.arraycopy(bytes, keep, bytes, 0, limit - keep);
        limit -= keep;
        limit += log.readNBytes(bytes, limit, SIZE - limit);
        isEnd = limit < SIZE;
    }
}
