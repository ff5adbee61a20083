package org.troubletree.lint;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.troubletree.tree.Change;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.tree.Tree;

/** One risk is warned of once on any way, each warning has its own words, and none is the stock paragraph. */
final class RiskRule {
    /** Phrases of the warning that stands in hundreds of articles and is read by nobody. */
    private static final List<String> STOCK = List.of(
            "serious problems",
            "at your own risk",
            "using registry editor incorrectly",
            "cannot guarantee",
            "reinstall windows");

    private final List<Change> changes;
    private final Map<String, Integer> numbers = new HashMap<>();

    private RiskRule(Tree tree) {
        changes = tree.nodes().values().stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .toList();
        changes.forEach(change -> numbers.putIfAbsent(change.risk().id(), numbers.size()));
    }

    static Stream<Complaint> check(Tree tree, Ways ways) {
        var rule = new RiskRule(tree);
        return Stream.of(rule.warnedTwice(ways), rule.sameWords(), rule.stock()).flatMap(Function.identity());
    }

    private Stream<Complaint> warnedTwice(Ways ways) {
        var warned = ways.flow(new BitSet(), this::after, Ways::union);
        return changes.stream()
                .filter(change -> warned.getOrDefault(change.id(), new BitSet()).get(number(change)))
                .map(change -> complaint(
                        change,
                        "risk/id",
                        "a way leads here on which the risk %s was warned of before"
                                .formatted(change.risk().id()),
                        "warn of one risk once: join the changes, or name the other risk"));
    }

    private BitSet after(BitSet here, Node node, Choice way) {
        if (!(node instanceof Change change)) {
            return here;
        }
        var more = (BitSet) here.clone();
        more.set(number(change));
        return more;
    }

    private int number(Change change) {
        return numbers.getOrDefault(change.risk().id(), 0);
    }

    private Stream<Complaint> sameWords() {
        var seen = new HashSet<String>();
        return changes.stream()
                .filter(change -> !seen.add(change.risk().text()))
                .map(change -> complaint(
                        change,
                        "risk/text",
                        "another change warns in the same words",
                        "say what can go wrong here: which service, who is cut off, for how long"));
    }

    private Stream<Complaint> stock() {
        return changes.stream()
                .flatMap(change -> STOCK.stream()
                        .filter(change.risk().text().toLowerCase(Locale.ROOT)::contains)
                        .map(phrase -> complaint(
                                change,
                                "risk/text",
                                "\"%s\" is what every warning says, so nobody reads it".formatted(phrase),
                                "say what can go wrong here: which service, who is cut off, for how long")));
    }

    private static Complaint complaint(Change change, String member, String what, String right) {
        return Complaint.ofNode(change.id(), member, what, right);
    }
}
