package org.troubletree.scan;

import java.util.BitSet;
import java.util.Set;
import org.troubletree.match.Clues;

/** How many events that say the same are listed: few, but of the numbers that are watched as many as are looked at. */
final class Watched {
    private static final int FEW = 3;

    private final BitSet numbers = new BitSet();

    Watched(Set<Integer> numbers) {
        numbers.stream().filter(number -> number >= 0).forEach(this.numbers::set);
    }

    boolean has(int number) {
        return numbers.get(number);
    }

    int most(int number) {
        return has(number) ? Clues.MOST_WATCHED : FEW;
    }
}
