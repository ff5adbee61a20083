package org.troubletree.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a check looks for in its evidence: the name of the fact that it becomes, and under the keys of the reader's
 * {@link Term}s what is looked for.
 */
public record Expectation(String fact, Map<String, List<String>> terms) {
    /** Copies the terms. */
    public Expectation {
        terms = Ordered.copy(terms);
    }

    /** An expectation that says no more than which fact it becomes. */
    public static Expectation of(String fact) {
        return new Expectation(fact, Map.of());
    }

    /** What stands under a key that takes one text; nothing where it was left out. */
    public Optional<String> one(String key) {
        return all(key).stream().findFirst();
    }

    /** All that stands under a key. */
    public List<String> all(String key) {
        return terms.getOrDefault(key, List.of());
    }
}
