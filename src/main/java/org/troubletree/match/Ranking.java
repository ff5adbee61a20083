package org.troubletree.match;

import java.util.List;
import java.util.Optional;

/** The matches, best first, and the question that distinguishes the first two if they are nearly equal. */
public record Ranking(List<Match> matches, Optional<String> distinguishingQuestion) {
    /** Copies the list. */
    public Ranking {
        matches = List.copyOf(matches);
    }
}
