package org.troubletree.log;

import java.util.Arrays;

/** A range of bytes of a log. */
final class ByteSlice {
    private final byte[] bytes;
    private final int start;
    private final int end;
    private final SlicePosition position;

    /** Whether a slice is certainly one record. */
    enum SliceKind {
        RECORD,
        TEXT
    }

    /**
     * The position of a slice: the line of the log on which it begins, the number of its line breaks, and the number
     * of certain records before it, without events that were found by reading.
     */
    record SlicePosition(long line, int lineBreaks, long recordsBefore, SliceKind kind) {}

    ByteSlice(byte[] bytes, int from, int to, SlicePosition place) {
        this.bytes = bytes;
        this.start = from;
        this.end = to;
        this.position = place;
    }

    SlicePosition position() {
        return position;
    }

    int length() {
        return end - start;
    }

    void copyTo(byte[] into, int at) {
        System.arraycopy(bytes, start, into, at, length());
    }

    /** The fingerprint of its content below this header. */
    Fingerprint fingerprint(RecordHeader head) {
        return Fingerprint.of(bytes, head, end);
    }

    /** A copy with its own bytes, with this many more events before it. */
    ByteSlice detachedCopy(long more) {
        var own = new SlicePosition(
                position.line(), position.lineBreaks(), position.recordsBefore() + more, position.kind());
        return new ByteSlice(Arrays.copyOfRange(bytes, start, end), 0, length(), own);
    }
}
