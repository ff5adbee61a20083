package org.troubletree.walk;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Tree;

/** What lies ahead of a node: how far it can be, and which outcomes. Trees have no circles, so every way ends. */
final class LookAhead {
    private final Tree tree;

    private LookAhead(Tree tree) {
        this.tree = tree;
    }

    static LookAhead of(Tree tree) {
        return new LookAhead(tree);
    }

    /** At most how many nodes follow. */
    int stepsLeft(String from) {
        var left = new HashMap<String, Integer>();
        var stack = new ArrayDeque<String>(List.of(from));
        while (!stack.isEmpty()) {
            var id = stack.peek();
            var open = next(id).stream().filter(next -> !left.containsKey(next)).toList();
            if (open.isEmpty()) {
                left.put(stack.pop(), longest(id, left));
            } else {
                open.forEach(stack::push);
            }
        }
        return left.getOrDefault(from, 0);
    }

    private int longest(String id, Map<String, Integer> left) {
        return next(id).stream()
                .mapToInt(next -> 1 + left.getOrDefault(next, 0))
                .max()
                .orElse(0);
    }

    /** The outcomes that can be reached, in file order. */
    List<Outcome> outcomes(String from) {
        var reached = reached(from);
        return tree.nodes().values().stream()
                .filter(node -> reached.contains(node.id()))
                .filter(Outcome.class::isInstance)
                .map(Outcome.class::cast)
                .toList();
    }

    /** The outcomes that can be reached from the one node and no longer from the other. */
    List<Outcome> lost(String from, String to) {
        var still = reached(to);
        return outcomes(from).stream()
                .filter(outcome -> !still.contains(outcome.id()))
                .toList();
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
