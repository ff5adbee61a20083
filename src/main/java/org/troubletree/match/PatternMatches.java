package org.troubletree.match;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.troubletree.match.compare.Agreement;
import org.troubletree.tree.EventPattern;

/**
 * What was seen in the events at hand: of each pattern the best patternMatch, and the numbers of all events; and what of it
 * belongs to several causes.
 */
record PatternMatches(
        Map<EventPattern, PatternMatch> bestByPattern, Set<Integer> numbers, SharedMessages sharedMessages) {
    Optional<PatternMatch> of(EventPattern pattern) {
        return Optional.ofNullable(bestByPattern.get(pattern));
    }

    /** Whether an event has this number, whatever else it says. */
    boolean hasNumber(OptionalInt number) {
        return number.isPresent() && numbers.contains(number.getAsInt());
    }

    /** Whether the event shows no words, and a pattern with other words asks for its number too: then the number tells little. */
    boolean hasSharedNumber(PatternMatch patternMatch) {
        return patternMatch.agreement().words() == Agreement.ABSENT
                && !patternMatch.pattern().template().isEmpty()
                && bestByPattern.values().stream()
                        .filter(other -> other.event().equals(patternMatch.event()))
                        .map(other -> other.pattern().template())
                        .anyMatch(other -> !other.isEmpty()
                                && !other.equals(patternMatch.pattern().template()));
    }
}
