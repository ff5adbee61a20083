package org.troubletree.scan;

import java.util.Arrays;

/** Some bytes of a log. */
final class Piece {
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final Place place;

    /** Whether a piece surely is one record. */
    enum Kind {
        RECORD,
        TEXT
    }

    /**
     * Where the piece stands: the line of the log on which it begins, how many line breaks it holds, and how many sure records
     * come before it, events that were found otherwise not counted.
     */
    record Place(long line, int breaks, long before, Kind kind) {}

    Piece(byte[] bytes, int from, int to, Place place) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.place = place;
    }

    Place place() {
        return place;
    }

    int length() {
        return to - from;
    }

    void copyTo(byte[] into, int at) {
        System.arraycopy(bytes, from, into, at, length());
    }

    /** What it says under this head. */
    Fingerprint print(Head head) {
        return Fingerprint.of(bytes, head, to);
    }

    /** With bytes of its own, which nobody writes over, and so many events more before it. */
    Piece kept(long more) {
        var own = new Place(place.line(), place.breaks(), place.before() + more, place.kind());
        return new Piece(Arrays.copyOfRange(bytes, from, to), 0, length(), own);
    }
}
