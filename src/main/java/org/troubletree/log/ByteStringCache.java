package org.troubletree.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Caches what is known about names in bytes. Logs have few names; if a hostile log has many, old entries are dropped.
 */
final class ByteStringCache<T> {
    private static final int TABLE_SIZE = 1 << 12;
    private static final int MAX_ENTRIES = TABLE_SIZE / 2;
    private static final int MAX_PROBES = 8;

    /** A name and its value. */
    private static final class CacheEntry<T> {
        private final byte[] key;
        private final T value;

        CacheEntry(byte[] name, T value) {
            this.key = name;
            this.value = value;
        }

        boolean hasKey(byte[] bytes, int from, int to) {
            return Arrays.equals(key, 0, key.length, bytes, from, to);
        }
    }

    private final Function<String, T> loader;
    private @Nullable CacheEntry<T>[] table = emptyTable();
    private int count;

    ByteStringCache(Function<String, T> meaning) {
        this.loader = meaning;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable CacheEntry<T>[] emptyTable() {
        return new CacheEntry[TABLE_SIZE];
    }

    /** The value for the name from {@code from} to {@code to}. */
    T get(byte[] bytes, int from, int to) {
        int place = hash(bytes, from, to);
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            var found = table[place + probe & TABLE_SIZE - 1];
            if (found == null) {
                break;
            }
            if (found.hasKey(bytes, from, to)) {
                return found.value;
            }
        }
        return load(bytes, from, to, place);
    }

    private T load(byte[] bytes, int from, int to, int place) {
        if (count++ > MAX_ENTRIES) {
            table = emptyTable();
            count = 0;
        }
        var value = loader.apply(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            int free = place + probe & TABLE_SIZE - 1;
            if (table[free] == null || probe + 1 == MAX_PROBES) {
                table[free] = new CacheEntry<>(Arrays.copyOfRange(bytes, from, to), value);
                return value;
            }
        }
        return value;
    }

    private static int hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        while (at + Long.BYTES <= to) {
            hash = mix(hash ^ ByteSearch.longAt(bytes, at));
            at += Long.BYTES;
        }
        while (at < to) {
            hash = mix(hash ^ bytes[at++]);
        }
        return (int) hash & TABLE_SIZE - 1;
    }

    /** Mixes the bits, so that names that differ in one digit do not collide. */
    private static long mix(long value) {
        long product = value * 0x9E3779B97F4A7C15L;
        return product ^ product >>> Integer.SIZE;
    }
}
