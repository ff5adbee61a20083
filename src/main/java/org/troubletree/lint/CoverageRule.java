package org.troubletree.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Signature;
import org.troubletree.tree.Tree;

/** A tree has enough scenarios, and each signature one that it wins and a look-alike that it must not win. */
final class CoverageRule {
    private static final int FEWEST = 3;

    private final Tree tree;

    private CoverageRule(Tree tree) {
        this.tree = tree;
    }

    static Stream<LintFinding> check(Tree tree) {
        var rule = new CoverageRule(tree);
        return Stream.concat(rule.tooFew(), rule.signatures());
    }

    private Stream<LintFinding> tooFew() {
        var count = tree.scenarios().size();
        return count >= FEWEST
                ? Stream.empty()
                : Stream.of(new LintFinding(
                        Rule.SCENARIOS_ENOUGH,
                        "scenarios",
                        "the tree has %d scenarios".formatted(count),
                        "at least %d: its cause, a neighbour that ends elsewhere, and missing evidence"
                                .formatted(FEWEST)));
    }

    private Stream<LintFinding> signatures() {
        var complaints = new ArrayList<LintFinding>();
        for (int i = 0; i < tree.signatures().size(); i++) {
            check(i, tree.signatures().get(i), complaints);
        }
        return complaints.stream();
    }

    private void check(int number, Signature signature, List<LintFinding> complaints) {
        if (expected().noneMatch(it -> it.opens().filter(signature.id()::equals).isPresent())) {
            complaints.add(new LintFinding(
                    Rule.SIGNATURE_WINS,
                    "signatures/" + number,
                    "no scenario is opened by this signature",
                    "a scenario with its events and \"opens\": \"%s\"".formatted(signature.id())));
        }
        if (expected().noneMatch(it -> it.notOpens().contains(signature.id()))) {
            complaints.add(new LintFinding(
                    Rule.SIGNATURE_NOT_FOOLED,
                    "signatures/" + number,
                    "no scenario shows a look-alike of this signature",
                    "a scenario with the events of a neighbour and \"notOpens\": [\"%s\"]".formatted(signature.id())));
        }
    }

    private Stream<Scenario.Expected> expected() {
        return tree.scenarios().stream().map(Scenario::expected);
    }
}
