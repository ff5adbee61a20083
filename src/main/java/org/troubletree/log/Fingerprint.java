package org.troubletree.log;

/** A 128-bit hash of the content of a record, so that equal records are found without keeping them. */
record Fingerprint(long low, long high) {
    private static final long LOW_FACTOR = 0x9E3779B97F4A7C15L;
    private static final long HIGH_FACTOR = 0xC2B2AE3D27D4EB4FL;

    /** The hash of number, source and description. */
    static Fingerprint of(byte[] bytes, RecordHeader head, int to) {
        return new Fingerprint(head.eventId(), ~head.eventId())
                .with(bytes, head.sourceStart(), head.sourceEnd())
                .with(bytes, head.descriptionStart(), to);
    }

    private Fingerprint with(byte[] bytes, int from, int to) {
        long a = low ^ to - from;
        long b = high + LOW_FACTOR;
        int at = from;
        while (at + Long.BYTES <= to) {
            long eight = ByteSearch.longAt(bytes, at);
            a = mix(a ^ eight, LOW_FACTOR);
            b = mix(b + eight, HIGH_FACTOR);
            at += Long.BYTES;
        }
        while (at < to) {
            a = mix(a ^ bytes[at], LOW_FACTOR);
            b = mix(b + bytes[at++], HIGH_FACTOR);
        }
        return new Fingerprint(a, b);
    }

    private static long mix(long value, long factor) {
        long product = value * factor;
        return product ^ product >>> 31;
    }
}
