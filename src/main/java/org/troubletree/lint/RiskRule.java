package org.troubletree.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.troubletree.tree.Change;
import org.troubletree.tree.Node;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Tree;
import org.troubletree.tree.graph.BitNumbering;
import org.troubletree.tree.graph.DataFlow;
import org.troubletree.tree.graph.DataFlow.FlowMerge;

/** A path warns of a risk once, each warning has its own words, and none is the standard paragraph. */
final class RiskRule {
    /** Phrases of the standard warning that is in hundreds of articles. */
    private static final List<String> STOCK = List.of(
            "serious problems",
            "at your own risk",
            "using registry editor incorrectly",
            "cannot guarantee",
            "reinstall windows");

    private final List<Change> changes;

    private RiskRule(Tree tree) {
        changes = tree.nodes().values().stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .toList();
    }

    static Stream<LintFinding> check(Tree tree, DataFlow ways) {
        var rule = new RiskRule(tree);
        return Stream.of(rule.warnedTwice(ways), rule.sameWords(), rule.stock()).flatMap(Function.identity());
    }

    private Stream<LintFinding> warnedTwice(DataFlow ways) {
        return BitNumbering.inParts(shared()).flatMap(part -> warnedTwice(ways, part));
    }

    /** The risks of more than one change; only these can be warned of twice. */
    private List<String> shared() {
        var seen = new HashSet<String>();
        return changes.stream()
                .map(change -> change.risk().id())
                .filter(id -> !seen.add(id))
                .toList();
    }

    private static Stream<LintFinding> warnedTwice(DataFlow ways, BitNumbering risks) {
        return ways.flow(Change.class, 0, (here, node, way) -> after(here, node, risks), FlowMerge.ANY)
                .filter(arrival -> risks.has(arrival.node().risk().id()))
                .filter(arrival -> arrival.holds(risks.of(arrival.node().risk().id())))
                .map(arrival -> complaint(
                        Rule.RISK_ONCE,
                        arrival.node(),
                        "risk/id",
                        "a way leads here on which the risk %s was warned of before"
                                .formatted(arrival.node().risk().id()),
                        "warn of one risk once: join the changes, or name the other risk"));
    }

    private static long after(long here, Node node, BitNumbering risks) {
        return node instanceof Change change ? risks.with(here, change.risk().id()) : here;
    }

    private Stream<LintFinding> sameWords() {
        var seen = new HashSet<String>();
        return changes.stream()
                .filter(change -> !seen.add(change.risk().text()))
                .map(change -> complaint(
                        Rule.RISK_IN_OWN_WORDS,
                        change,
                        "risk/text",
                        "another change warns in the same words",
                        "say what can go wrong here: which service, who is cut off, for how long"));
    }

    private Stream<LintFinding> stock() {
        return changes.stream()
                .flatMap(change -> STOCK.stream()
                        .filter(change.risk().text().toLowerCase(Locale.ROOT)::contains)
                        .map(phrase -> complaint(
                                Rule.RISK_IN_OWN_WORDS,
                                change,
                                "risk/text",
                                "\"%s\" is what every warning says, so nobody reads it".formatted(phrase),
                                "say what can go wrong here: which service, who is cut off, for how long")));
    }

    private static LintFinding complaint(Rule rule, Change change, String member, String what, String right) {
        return LintFinding.ofNode(rule, change.id(), member, what, right);
    }
}
