package org.troubletree.tree;

import java.util.Map;
import java.util.Optional;

/**
 * One way on from a node. Taking it establishes its facts: the value of a question's fact, or what a check must have
 * shown. A choice like "I cannot tell" has none.
 */
public record Choice(
        String id, String label, Optional<String> help, Map<String, String> facts, Safety safety, String next) {
    /** Whether this answer does no harm and is offered first. */
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
