package org.troubletree.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands around an event where a cause writes it: the numbers of events of which one comes before it ({@code after}),
 * behind it ({@code before}) or on either side ({@code beside}) in the same stretch of the log, and how it repeats. None of
 * it is demanded of an event that speaks for a cause; of one that speaks against it all of it is.
 */
public record Surroundings(List<Integer> after, List<Integer> before, List<Integer> beside, Optional<Repeats> repeats) {
    /** Of an event that means the same wherever it stands. */
    public static final Surroundings ANY = new Surroundings(List.of(), List.of(), List.of(), Optional.empty());

    /** From how many to how many seconds lie between two of the same, and the facts that are known where that is so. */
    public record Repeats(int least, int most, Map<String, String> sets) {
        /** What stands in a fact's value for the seconds that were found. */
        public static final String INTERVAL = "interval";

        /** Copies the map. */
        public Repeats {
            sets = Ordered.copy(sets);
        }

        /** Whether so many seconds are as the cause has it. */
        public boolean fits(long seconds) {
            return seconds >= least && seconds <= most;
        }
    }

    /** Copies the lists. */
    public Surroundings {
        after = List.copyOf(after);
        before = List.copyOf(before);
        beside = List.copyOf(beside);
    }
}
