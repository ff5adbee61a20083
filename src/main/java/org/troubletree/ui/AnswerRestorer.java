package org.troubletree.ui;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.troubletree.tree.Change;
import org.troubletree.walk.Revision;
import org.troubletree.walk.Step;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;

/** Finds the earlier answer that must change so that a dropped answer is on the path again. */
record AnswerRestorer(Walk walk, Instant at) {
    /**
     * The walk in which the answer is on the path again, by changing the latest earlier answer that leads to it;
     * empty if there is none.
     */
    Optional<Walk> to(Step.Chosen dropped) {
        return walk.hold().isPresent()
                ? Optional.empty()
                : walk.trail().reversed().stream()
                        .filter(this::mayChange)
                        .flatMap(this::others)
                        .map(Revision::walk)
                        .filter(other -> leadsOver(other, dropped))
                        .findFirst();
    }

    private boolean mayChange(TrailEntry entry) {
        return walk.steps().get(entry.step()) instanceof Step.Chosen && !(entry.node() instanceof Change);
    }

    private Stream<Revision> others(TrailEntry entry) {
        return entry.node().choices().stream()
                .filter(choice -> !choice.id().equals(entry.choice().id()))
                .filter(choice -> walk.leadsOn(walk.steps().get(entry.step()).place(), choice.id()))
                .map(choice -> walk.revise(entry.step(), choice.id(), at));
    }

    private static boolean leadsOver(Walk walk, Step.Chosen answer) {
        return walk.trail().stream()
                .anyMatch(entry -> walk.steps().get(entry.step()).equals(answer));
    }
}
