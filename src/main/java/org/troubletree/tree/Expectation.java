package org.troubletree.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a check looks for in its evidence: the name of the fact it sets, and the search values under the
 * keys of the reader's {@link Term}s.
 */
public record Expectation(String fact, Map<String, List<String>> terms) {
    /** Copies the terms. */
    public Expectation {
        terms = Ordered.copy(terms);
    }

    /** An expectation without terms. */
    public static Expectation of(String fact) {
        return new Expectation(fact, Map.of());
    }

    /** The text of a key that takes one text; empty if the key was omitted. */
    public Optional<String> one(String key) {
        return all(key).stream().findFirst();
    }

    /** All texts of a key. */
    public List<String> all(String key) {
        return terms.getOrDefault(key, List.of());
    }
}
