package org.troubletree.lint;

import java.util.stream.Stream;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Tree;
import org.troubletree.tree.graph.BitNumbering;
import org.troubletree.tree.graph.DataFlow;
import org.troubletree.tree.graph.DataFlow.FlowArrival;
import org.troubletree.tree.graph.DataFlow.FlowMerge;

/** A cause is named only if the facts that separate it from its neighbours are known on every path. */
final class KnownCauseRule {
    private KnownCauseRule() {}

    static Stream<LintFinding> check(Tree tree, DataFlow ways) {
        var facts = tree.nodes().values().stream()
                .filter(Outcome.class::isInstance)
                .flatMap(node -> ((Outcome) node).knownBy().stream())
                .toList();
        return BitNumbering.inParts(facts).flatMap(part -> check(ways, part));
    }

    private static Stream<LintFinding> check(DataFlow ways, BitNumbering facts) {
        return ways.flow(Outcome.class, 0, (here, node, choice) -> after(here, choice, facts), FlowMerge.ALL)
                .flatMap(arrival -> unknown(arrival, facts));
    }

    private static long after(long here, Choice choice, BitNumbering facts) {
        long more = here;
        for (var fact : choice.facts().keySet()) {
            more = facts.with(more, fact);
        }
        return more;
    }

    private static Stream<LintFinding> unknown(FlowArrival<Outcome> arrival, BitNumbering facts) {
        return arrival.node().knownBy().stream()
                .filter(fact -> facts.has(fact) && !arrival.holds(facts.of(fact)))
                .map(fact -> complaint(arrival.node(), fact));
    }

    private static LintFinding complaint(Outcome outcome, String fact) {
        return LintFinding.ofNode(
                Rule.CAUSE_TOLD_APART,
                outcome.id(),
                "knownBy",
                "a way leads to this cause on which %s is neither asked nor read".formatted(fact),
                "ask or read it before, or lead that way to an outcome that names no cause");
    }
}
