package org.troubletree.log;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds records with equal content: the first ones are read, the last is kept as bytes, the rest are counted. */
final class Deduplicator {
    private static final int MAX_FINGERPRINTS = 4096;

    private final RepeatLimits limits;
    private final Map<Fingerprint, RepeatedRecord> byFingerprint = new HashMap<>();

    Deduplicator(RepeatLimits watched) {
        this.limits = watched;
    }

    /** Records with equal content. */
    static final class RepeatedRecord {
        private int readCount = 1;
        private long skippedCount;
        private Optional<ByteSlice> last = Optional.empty();

        /** The number of records that were not read. */
        long skippedCount() {
            return skippedCount;
        }

        /** The last record that was not read. */
        Optional<ByteSlice> last() {
            return last;
        }
    }

    /**
     * Whether the record can be skipped; then it is counted. {@code others} is the number of earlier events that are
     * not certain records.
     */
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
