package org.troubletree.match;

import java.util.List;
import java.util.function.Supplier;
import org.troubletree.tree.Place;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Signature;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Opening;

/** The node at which a recorded case opens, and the reason to give when no match leads there. */
public record CaseOpening(Tree tree, Scenario scenario, String because) {
    /**
     * Returns the opening at the signature that the case expects, matched or not; without an expected signature, at
     * the start of the tree.
     */
    public Opening opening(List<Match> matches, Supplier<List<Fact>> facts) {
        return scenario.expected()
                .opens()
                .flatMap(tree::signature)
                .map(signature -> at(signature, matches))
                .orElseGet(() -> Opening.atStartOf(tree, because, facts.get(), scenario.eventLog()));
    }

    private Opening at(Signature signature, List<Match> matches) {
        return matches.stream()
                .filter(match -> match.isOf(tree, signature.id()))
                .findFirst()
                .map(match -> match.opening(scenario.eventLog()))
                .orElseGet(() -> new Opening(
                        new Place(tree.id(), signature.opensAt()), because, List.of(), scenario.eventLog()));
    }
}
