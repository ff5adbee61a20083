package org.troubletree.match;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.troubletree.tree.EventPattern;

/** What was seen in the events at hand: of each pattern the best sighting, and the numbers of all events. */
record Sightings(Map<EventPattern, Sighting> best, Set<Integer> numbers) {
    Optional<Sighting> of(EventPattern pattern) {
        return Optional.ofNullable(best.get(pattern));
    }

    /** Whether an event has this number, whatever else it says. */
    boolean has(OptionalInt number) {
        return number.isPresent() && numbers.contains(number.getAsInt());
    }
}
