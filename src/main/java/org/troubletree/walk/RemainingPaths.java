package org.troubletree.walk;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Tree;

/** What can still follow the current page in its tree. Trees have no cycles, so every path ends. */
public final class RemainingPaths {
    private final Tree tree;
    private final String here;
    private final List<TrailEntry> trail;

    private RemainingPaths(Tree tree, String here, List<TrailEntry> trail) {
        this.tree = tree;
        this.here = here;
        this.trail = trail;
    }

    static RemainingPaths of(Walk walk) {
        return new RemainingPaths(walk.tree(), walk.here().id(), walk.trail());
    }

    /** The greatest number of pages that can follow. */
    public int stepsLeft() {
        var left = new HashMap<String, Integer>();
        var stack = new ArrayDeque<String>(List.of(here));
        while (!stack.isEmpty()) {
            var id = stack.peek();
            var open = next(id).stream().filter(next -> !left.containsKey(next)).toList();
            if (open.isEmpty()) {
                left.put(stack.pop(), longest(id, left));
            } else {
                open.forEach(stack::push);
            }
        }
        return left.getOrDefault(here, 0);
    }

    private int longest(String id, Map<String, Integer> left) {
        return next(id).stream()
                .mapToInt(next -> 1 + left.getOrDefault(next, 0))
                .max()
                .orElse(0);
    }

    /** The outcomes that can still be reached, in file order. */
    public List<Outcome> outcomes() {
        return outcomes(here).toList();
    }

    /** The outcomes that answers ruled out, each with that answer. */
    public List<RuledOut> ruledOut() {
        return trail.stream()
                .filter(entry -> tree.nodes().get(entry.node().id()) == entry.node())
                .flatMap(this::ruledOut)
                .toList();
    }

    private Stream<RuledOut> ruledOut(TrailEntry by) {
        var still = reached(by.choice().next());
        return outcomes(by.node().id())
                .filter(outcome -> !still.contains(outcome.id()))
                .map(outcome -> new RuledOut(outcome, by));
    }

    private Stream<Outcome> outcomes(String from) {
        var reached = reached(from);
        return tree.nodes().values().stream()
                .filter(node -> reached.contains(node.id()))
                .filter(Outcome.class::isInstance)
                .map(Outcome.class::cast);
    }

    private Set<String> reached(String from) {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>(List.of(from));
        while (!open.isEmpty()) {
            var id = open.pop();
            if (reached.add(id)) {
                open.addAll(next(id));
            }
        }
        return reached;
    }

    private List<String> next(String id) {
        return Optional.ofNullable(tree.nodes().get(id)).map(Node::choices).orElse(List.of()).stream()
                .map(Choice::next)
                .toList();
    }
}
