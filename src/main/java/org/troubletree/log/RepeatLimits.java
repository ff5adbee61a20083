package org.troubletree.log;

import java.util.BitSet;
import java.util.Set;
import org.troubletree.match.Prefilters;

/** The number of equal events that are listed: few, but for numbers with a repeat condition as many as are examined. */
final class RepeatLimits {
    private static final int DEFAULT_LIMIT = 3;

    private final BitSet watchedIds = new BitSet();

    RepeatLimits(Set<Integer> numbers) {
        numbers.stream().filter(number -> number >= 0).forEach(this.watchedIds::set);
    }

    boolean isWatched(int number) {
        return watchedIds.get(number);
    }

    int limitFor(int number) {
        return isWatched(number) ? Prefilters.MAX_WATCHED : DEFAULT_LIMIT;
    }
}
