package org.troubletree.match;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.troubletree.match.compare.Agreement;
import org.troubletree.tree.EventPattern;

/**
 * What was seen in the events at hand: of each pattern the best sighting, and the numbers of all events; and what of it
 * belongs to several causes.
 */
record PatternMatches(Map<EventPattern, PatternMatch> best, Set<Integer> numbers, SharedMessages common) {
    Optional<PatternMatch> of(EventPattern pattern) {
        return Optional.ofNullable(best.get(pattern));
    }

    /** Whether an event has this number, whatever else it says. */
    boolean has(OptionalInt number) {
        return number.isPresent() && numbers.contains(number.getAsInt());
    }

    /** Whether the event shows no words, and a pattern with other words asks for its number too: then the number tells little. */
    boolean isShared(PatternMatch sighting) {
        return sighting.signs().words() == Agreement.ABSENT
                && !sighting.pattern().template().isEmpty()
                && best.values().stream()
                        .filter(other -> other.event().equals(sighting.event()))
                        .map(other -> other.pattern().template())
                        .anyMatch(other -> !other.isEmpty()
                                && !other.equals(sighting.pattern().template()));
    }
}
