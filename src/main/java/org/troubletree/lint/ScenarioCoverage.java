package org.troubletree.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.troubletree.lint.CoverageReport.CoverageShare;
import org.troubletree.lint.ScenarioReplay.Replayed;
import org.troubletree.load.ChoicePath;
import org.troubletree.tree.Node;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Tree;

/** The nodes that scenarios visit, and the choices they take. */
final class ScenarioCoverage {
    private final Tree tree;
    private final Map<String, Set<String>> taken = new HashMap<>();

    private ScenarioCoverage(Tree tree) {
        this.tree = tree;
    }

    static ScenarioCoverage of(Tree tree, List<Replayed> replays) {
        var visits = new ScenarioCoverage(tree);
        replays.forEach(visits::add);
        return visits;
    }

    private void add(Replayed replayed) {
        replayed.walk()
                .trail()
                .forEach(entry -> at(entry.node()).add(entry.choice().id()));
        at(replayed.walk().here());
    }

    private Set<String> at(Node node) {
        return taken.computeIfAbsent(node.id(), id -> new HashSet<>());
    }

    CoverageShare nodes() {
        return new CoverageShare(taken.size(), tree.nodes().size());
    }

    CoverageShare choices() {
        return new CoverageShare(
                taken.values().stream().mapToInt(Set::size).sum(),
                tree.nodes().values().stream()
                        .mapToInt(node -> node.choices().size())
                        .sum());
    }

    /** What no scenario visits. For a node that is not visited, its choices are not listed. */
    List<LintFinding> missing() {
        var missing = new ArrayList<LintFinding>();
        for (var node : tree.nodes().values()) {
            if (taken.containsKey(node.id())) {
                missingWays(node, missing);
            } else {
                missing.add(LintFinding.ofNode(
                        Rule.VISITED, node.id(), "", "no scenario comes here", "a scenario whose answers lead here"));
            }
        }
        return missing;
    }

    private void missingWays(Node node, List<LintFinding> missing) {
        var choices = node.choices();
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i).id();
            if (!taken.getOrDefault(node.id(), Set.of()).contains(choice)) {
                missing.add(new LintFinding(
                        Rule.VISITED,
                        ChoicePath.of(node, i),
                        "no scenario takes the choice %s".formatted(choice),
                        "a scenario with the answer \"%s\": \"%s\"".formatted(node.id(), choice)));
            }
        }
    }
}
