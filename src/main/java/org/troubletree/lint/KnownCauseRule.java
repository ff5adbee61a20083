package org.troubletree.lint;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Tree;

/** A cause is named only where the facts that tell it from its neighbours are known on every way. */
final class KnownCauseRule {
    private final List<Outcome> outcomes;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private KnownCauseRule(Tree tree) {
        outcomes = tree.nodes().values().stream()
                .filter(Outcome.class::isInstance)
                .map(Outcome.class::cast)
                .filter(outcome -> !outcome.knownBy().isEmpty())
                .toList();
        outcomes.forEach(outcome -> outcome.knownBy().forEach(fact -> numbers.putIfAbsent(fact, numbers.size())));
    }

    static Stream<Complaint> check(Tree tree, Ways ways) {
        return new KnownCauseRule(tree).complaints(ways);
    }

    private Stream<Complaint> complaints(Ways ways) {
        var known = ways.flow(new BitSet(), this::after, Ways::intersection);
        return outcomes.stream()
                .flatMap(outcome -> outcome.knownBy().stream()
                        .filter(fact ->
                                !known.getOrDefault(outcome.id(), new BitSet()).get(number(fact)))
                        .map(fact -> complaint(outcome, fact)));
    }

    private int number(String fact) {
        return numbers.getOrDefault(fact, 0);
    }

    private BitSet after(BitSet here, Node node, Choice choice) {
        var more = (BitSet) here.clone();
        choice.facts().keySet().stream().filter(numbers::containsKey).forEach(fact -> more.set(number(fact)));
        return more;
    }

    private static Complaint complaint(Outcome outcome, String fact) {
        return Complaint.ofNode(
                outcome.id(),
                "knownBy",
                "a way leads to this cause on which %s is neither asked nor read".formatted(fact),
                "ask or read it before, or lead that way to an outcome that names no cause");
    }
}
