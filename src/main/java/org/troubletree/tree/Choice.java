package org.troubletree.tree;

import java.util.Map;
import java.util.Optional;

/**
 * One way on from a node. The facts are what taking it establishes: the value of a question's fact, or what a check must
 * have shown; none where the choice says that the person cannot tell.
 */
public record Choice(
        String id, String label, Optional<String> help, Map<String, String> facts, Safety safety, String next) {
    /** Whether this is the answer that does no harm, and so the one that is offered first. */
    public enum Safety {
        SAFE,
        PLAIN
    }

    /** Copies the facts. */
    public Choice {
        facts = Ordered.copy(facts);
    }

    /** Whether this is the safe answer of its node. */
    public boolean isSafe() {
        return safety == Safety.SAFE;
    }
}
