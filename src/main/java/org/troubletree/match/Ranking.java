package org.troubletree.match;

import java.util.List;
import java.util.Optional;

/**
 * The causes that events fit, best first; and, where the best two are near equals, the question that tells them apart, in a
 * sentence or two.
 */
public record Ranking(List<Match> matches, Optional<String> distinguishingQuestion) {
    /** Copies the list. */
    public Ranking {
        matches = List.copyOf(matches);
    }
}
