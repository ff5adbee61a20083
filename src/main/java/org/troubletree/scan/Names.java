package org.troubletree.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of names that stand in bytes, worked out once for each. Logs have few names; where a hostile one has many,
 * those before are forgotten.
 */
final class Names<T> {
    private static final int PLACES = 1 << 12;
    private static final int MOST = PLACES / 2;
    private static final int PROBES = 8;

    /** A name and what it means. */
    private static final class Known<T> {
        private final byte[] name;
        private final T value;

        Known(byte[] name, T value) {
            this.name = name;
            this.value = value;
        }

        boolean isNamed(byte[] bytes, int from, int to) {
            return Arrays.equals(name, 0, name.length, bytes, from, to);
        }
    }

    private final Function<String, T> meaning;
    private @Nullable Known<T>[] known = places();
    private int count;

    Names(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable Known<T>[] places() {
        return new Known[PLACES];
    }

    /** What the name from {@code from} to {@code to} means. */
    T of(byte[] bytes, int from, int to) {
        int place = hash(bytes, from, to);
        for (int probe = 0; probe < PROBES; probe++) {
            var found = known[place + probe & PLACES - 1];
            if (found == null) {
                break;
            }
            if (found.isNamed(bytes, from, to)) {
                return found.value;
            }
        }
        return learn(bytes, from, to, place);
    }

    private T learn(byte[] bytes, int from, int to, int place) {
        if (count++ > MOST) {
            known = places();
            count = 0;
        }
        var value = meaning.apply(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        for (int probe = 0; probe < PROBES; probe++) {
            int free = place + probe & PLACES - 1;
            if (known[free] == null || probe + 1 == PROBES) {
                known[free] = new Known<>(Arrays.copyOfRange(bytes, from, to), value);
                return value;
            }
        }
        return value;
    }

    private static int hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        while (at + Long.BYTES <= to) {
            hash = mixed(hash ^ Octets.at(bytes, at));
            at += Long.BYTES;
        }
        while (at < to) {
            hash = mixed(hash ^ bytes[at++]);
        }
        return (int) hash & PLACES - 1;
    }

    /** Names that differ in a digit only must not come to stand side by side. */
    private static long mixed(long value) {
        long product = value * 0x9E3779B97F4A7C15L;
        return product ^ product >>> Integer.SIZE;
    }
}
