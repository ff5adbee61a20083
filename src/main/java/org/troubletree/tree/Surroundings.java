package org.troubletree.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The neighbours of an event for a cause: the numbers of events of which one comes earlier ({@code after}), later
 * ({@code before}) or on either side ({@code beside}) in the same part of the log, and how often the event repeats. A
 * supporting event does not require them; a counter-event requires all of them.
 */
public record Surroundings(List<Integer> after, List<Integer> before, List<Integer> beside, Optional<Repeats> repeats) {
    /** No conditions: the event means the same with any neighbours. */
    public static final Surroundings ANY = new Surroundings(List.of(), List.of(), List.of(), Optional.empty());

    /** The range of seconds between two repeats, and the facts that are set if it fits. */
    public record Repeats(int least, int most, Map<String, String> sets) {
        /** The placeholder in a fact's value for the number of seconds that was found. */
        public static final String INTERVAL = "interval";

        /** Copies the map. */
        public Repeats {
            sets = Ordered.copy(sets);
        }

        /** Whether this number of seconds is in the range. */
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
