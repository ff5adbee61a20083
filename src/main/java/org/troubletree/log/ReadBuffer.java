package org.troubletree.log;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a log that are at hand: as many as fit, moved on when what is behind is done with. */
final class ReadBuffer {
    private static final int SIZE = 1 << 18;
    /** Further than this nothing is looked ahead. */
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

    /** Where the bytes at hand end. */
    int limit() {
        return limit;
    }

    /** Up to here lines may be begun: enough lies behind to see what they are. */
    int safeEnd() {
        return isEnd ? limit : limit - LOOK_AHEAD;
    }

    boolean isEnd() {
        return isEnd;
    }

    /** Forgets what is before {@code keep}, which is then at 0, and takes as many more bytes as fit. */
    void refill(int keep) throws IOException {
        System.arraycopy(bytes, keep, bytes, 0, limit - keep);
        limit -= keep;
        limit += log.readNBytes(bytes, limit, SIZE - limit);
        isEnd = limit < SIZE;
    }
}
