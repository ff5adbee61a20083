package org.troubletree.log;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Records that say what records before them said: the first are read, the last is kept as bytes, the rest is counted. */
final class Deduplicator {
    private static final int MAX_FINGERPRINTS = 4096;

    private final RepeatLimits limits;
    private final Map<Fingerprint, RepeatedRecord> byFingerprint = new HashMap<>();

    Deduplicator(RepeatLimits watched) {
        this.limits = watched;
    }

    /** Records that say the same. */
    static final class RepeatedRecord {
        private int readCount = 1;
        private long skippedCount;
        private Optional<ByteSlice> last = Optional.empty();

        /** How many were not read. */
        long skippedCount() {
            return skippedCount;
        }

        /** The last of those that were not read. */
        Optional<ByteSlice> last() {
            return last;
        }
    }

    /** Whether the record need not be read; then it is counted. So many events that are no sure records came before it. */
    boolean skipIfRepeated(RecordHeader head, ByteSlice record, long others) {
        if (head.descriptionStart() < 0 || head.sourceStart() < 0) {
            return false;
        }
        var print = record.fingerprint(head);
        var twins = byFingerprint.get(print);
        if (twins == null) {
            if (byFingerprint.size() < MAX_FINGERPRINTS) {
                byFingerprint.put(print, new RepeatedRecord());
            }
            return false;
        }
        if (twins.readCount < limits.limitFor(head.eventId())) {
            twins.readCount++;
            return false;
        }
        twins.skippedCount++;
        twins.last = Optional.of(record.detachedCopy(others));
        return true;
    }

    Stream<RepeatedRecord> repeatedRecords() {
        return byFingerprint.values().stream().filter(twins -> twins.skippedCount > 0);
    }
}
