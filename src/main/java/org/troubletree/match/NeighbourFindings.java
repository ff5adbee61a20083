package org.troubletree.match;

import java.util.List;
import java.util.Map;

/**
 * What was found around an event beside what its pattern says of it: in parts of a sentence what is as it should be and
 * what is not, and the facts that follow.
 */
record NeighbourFindings(List<String> fits, List<String> differs, Map<String, String> facts) {
    static final NeighbourFindings NOTHING = new NeighbourFindings(List.of(), List.of(), Map.of());

    NeighbourFindings {
        fits = List.copyOf(fits);
        differs = List.copyOf(differs);
        facts = Map.copyOf(facts);
    }
}
