package org.troubletree.tree.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers for names, at most as many as one bit set can hold. */
public final class BitNumbering {
    private final Map<String, Integer> numbers = new HashMap<>();

    private BitNumbering(List<String> names) {
        names.forEach(name -> numbers.put(name, numbers.size()));
    }

    /** The different names, split into as many parts as are needed to number them all. */
    public static Stream<BitNumbering> inParts(Collection<String> names) {
        var different = List.copyOf(new LinkedHashSet<>(names));
        return IntStream.iterate(0, from -> from < different.size(), from -> from + DataFlow.SET)
                .mapToObj(from ->
                        new BitNumbering(different.subList(from, Math.min(different.size(), from + DataFlow.SET))));
    }

    /** Whether the name has a number. */
    public boolean has(String name) {
        return numbers.containsKey(name);
    }

    /** The number of a name of this part. */
    public int of(String name) {
        return numbers.getOrDefault(name, 0);
    }

    /** The set with this name added, if this part has it. */
    public long with(long set, String name) {
        var number = numbers.get(name);
        return number == null ? set : set | 1L << number;
    }
}
