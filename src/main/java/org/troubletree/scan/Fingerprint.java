package org.troubletree.scan;

/** A number of 128 bits for what a record says, so that records which say the same need not be kept to be compared. */
record Fingerprint(long one, long other) {
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final long TURN = 0xC2B2AE3D27D4EB4FL;

    /** Of the number, the source and the description. */
    static Fingerprint of(byte[] bytes, Head head, int to) {
        return new Fingerprint(head.number(), ~head.number())
                .with(bytes, head.sourceFrom(), head.sourceTo())
                .with(bytes, head.said(), to);
    }

    private Fingerprint with(byte[] bytes, int from, int to) {
        long a = one ^ to - from;
        long b = other + MIX;
        int at = from;
        while (at + Long.BYTES <= to) {
            long eight = Octets.at(bytes, at);
            a = mixed(a ^ eight, MIX);
            b = mixed(b + eight, TURN);
            at += Long.BYTES;
        }
        while (at < to) {
            a = mixed(a ^ bytes[at], MIX);
            b = mixed(b + bytes[at++], TURN);
        }
        return new Fingerprint(a, b);
    }

    private static long mixed(long value, long factor) {
        long product = value * factor;
        return product ^ product >>> 31;
    }
}
