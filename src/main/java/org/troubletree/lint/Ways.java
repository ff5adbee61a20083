package org.troubletree.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.tree.Tree;

/** The nodes of a tree in an order in which each comes after all that lead to it, and what flows along its ways. */
final class Ways {
    /** What holds after a way was taken, given what held before; never alters the set it is given. */
    interface Along {
        BitSet after(BitSet here, Node node, Choice way);
    }

    private final Tree tree;
    private final List<Node> order;

    private Ways(Tree tree, List<Node> order) {
        this.tree = tree;
        this.order = order;
    }

    static Ways of(Tree tree) {
        return new Ways(tree, inOrder(tree));
    }

    private static List<Node> inOrder(Tree tree) {
        var waiting = new HashMap<String, Integer>();
        tree.nodes()
                .values()
                .forEach(node -> node.choices().forEach(way -> waiting.merge(way.next(), 1, Integer::sum)));
        var ready = new ArrayDeque<Node>();
        tree.nodes().values().stream()
                .filter(node -> !waiting.containsKey(node.id()))
                .forEach(ready::add);
        var order = new ArrayList<Node>(tree.nodes().size());
        while (!ready.isEmpty()) {
            var node = ready.remove();
            order.add(node);
            for (var way : node.choices()) {
                if (waiting.merge(way.next(), -1, Integer::sum) == 0) {
                    ready.add(tree.node(way.next()));
                }
            }
        }
        return order;
    }

    /**
     * What holds on arrival at each node, as sets of numbers: {@code atEntry} at every node where a walk may begin,
     * {@code merge} for a node where ways meet.
     */
    Map<String, BitSet> flow(BitSet atEntry, Along along, BinaryOperator<BitSet> merge) {
        var arriving = HashMap.<String, BitSet>newHashMap(order.size());
        tree.entries().forEach(entry -> arriving.put(entry, atEntry));
        for (var node : order) {
            var here = arriving.getOrDefault(node.id(), atEntry);
            for (var way : node.choices()) {
                arriving.merge(way.next(), along.after(here, node, way), merge);
            }
        }
        return arriving;
    }

    static BitSet union(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    static BitSet intersection(BitSet one, BitSet other) {
        var common = (BitSet) one.clone();
        common.and(other);
        return common;
    }
}
