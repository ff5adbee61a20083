package org.troubletree.match;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.troubletree.match.compare.Agreement;
import org.troubletree.tree.EventPattern;

/**
 * The best match of each pattern in some events, the numbers of all these events, and the messages that several causes
 * share.
 */
record PatternMatches(
        Map<EventPattern, PatternMatch> bestByPattern, Set<Integer> numbers, SharedMessages sharedMessages) {
    Optional<PatternMatch> of(EventPattern pattern) {
        return Optional.ofNullable(bestByPattern.get(pattern));
    }

    /** Returns whether an event has this number. */
    boolean hasNumber(OptionalInt number) {
        return number.isPresent() && numbers.contains(number.getAsInt());
    }

    /**
     * Returns whether the event has no text and also fits a pattern with another text, so that its number proves
     * little.
     */
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
