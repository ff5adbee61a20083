package org.troubletree.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Records that say what records before them said: the first are read, the last is kept as bytes, the rest is counted. */
final class Doubles {
    private static final int MOST = 4096;

    private final Watched watched;
    private final Map<Fingerprint, Twins> seen = new HashMap<>();

    Doubles(Watched watched) {
        this.watched = watched;
    }

    /** Records that say the same. */
    static final class Twins {
        private int read = 1;
        private long skipped;
        private Optional<Piece> last = Optional.empty();

        /** How many were not read. */
        long skipped() {
            return skipped;
        }

        /** The last of those that were not read. */
        Optional<Piece> last() {
            return last;
        }
    }

    /** Whether the record need not be read; then it is counted. So many events that are no sure records came before it. */
    boolean skips(Head head, Piece record, long others) {
        if (head.said() < 0 || head.sourceFrom() < 0) {
            return false;
        }
        var print = record.print(head);
        var twins = seen.get(print);
        if (twins == null) {
            if (seen.size() < MOST) {
                seen.put(print, new Twins());
            }
            return false;
        }
        if (twins.read < watched.most(head.number())) {
            twins.read++;
            return false;
        }
        twins.skipped++;
        twins.last = Optional.of(record.kept(others));
        return true;
    }

    Stream<Twins> skipped() {
        return seen.values().stream().filter(twins -> twins.skipped > 0);
    }
}
