package org.troubletree.log;

import java.util.Arrays;

/** Some bytes of a log. */
final class ByteSlice {
    private final byte[] bytes;
    private final int start;
    private final int end;
    private final SlicePosition position;

    /** Whether a piece surely is one record. */
    enum SliceKind {
        RECORD,
        TEXT
    }

    /**
     * Where the piece stands: the line of the log on which it begins, how many line breaks it holds, and how many sure records
     * come before it, events that were found otherwise not counted.
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

    /** What it says under this head. */
    Fingerprint fingerprint(RecordHeader head) {
        return Fingerprint.of(bytes, head, end);
    }

    /** With bytes of its own, which nobody writes over, and so many events more before it. */
    ByteSlice detachedCopy(long more) {
        var own = new SlicePosition(
                position.line(), position.lineBreaks(), position.recordsBefore() + more, position.kind());
        return new ByteSlice(Arrays.copyOfRange(bytes, start, end), 0, length(), own);
    }
}
