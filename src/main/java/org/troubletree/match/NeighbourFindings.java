package org.troubletree.match;

import java.util.List;
import java.util.Map;

/**
 * The result of checking the neighbours and the repetition that a pattern requires: sentence parts for what fits,
 * sentence parts for what differs, and the facts that follow.
 */
record NeighbourFindings(List<String> fits, List<String> differs, Map<String, String> facts) {
    static final NeighbourFindings NOTHING = new NeighbourFindings(List.of(), List.of(), Map.of());

    NeighbourFindings {
        fits = List.copyOf(fits);
        differs = List.copyOf(differs);
        facts = Map.copyOf(facts);
    }
}
