package org.troubletree.walk;

import java.util.Optional;
import org.troubletree.tree.Choice;

/** The choice that follows from the known facts for a page, and one of these facts. */
public record KnownAnswer(Choice choice, Fact fact) {
    static Optional<KnownAnswer> of(Walk walk) {
        return walk.here().choices().stream()
                .filter(choice -> !choice.facts().isEmpty() && holds(choice, walk))
                .filter(choice -> walk.leadsOn(walk.place(), choice.id()))
                .findFirst()
                .map(choice -> new KnownAnswer(choice, first(choice, walk)));
    }

    private static boolean holds(Choice choice, Walk walk) {
        return choice.facts().entrySet().stream()
                .allMatch(wanted -> walk.fact(wanted.getKey())
                        .filter(fact -> fact.value().equals(wanted.getValue()))
                        .isPresent());
    }

    private static Fact first(Choice choice, Walk walk) {
        return walk.fact(choice.facts().keySet().iterator().next()).orElseThrow();
    }
}
