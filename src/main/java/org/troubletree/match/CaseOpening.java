package org.troubletree.match;

import java.util.List;
import java.util.function.Supplier;
import org.troubletree.tree.Place;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Signature;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Opening;

/** Where a recorded case begins, and the sentence that says why where no match does. */
public record CaseOpening(Tree tree, Scenario scenario, String because) {
    /** At the signature that its events are meant to open, whether they do or not, or at the start of its tree. */
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
