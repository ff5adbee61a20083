package org.troubletree.tree.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;
import org.troubletree.tree.Tree;

/**
 * The nodes of a tree by number, in file order, and the edges between them. In an unchecked tree, edges to missing
 * nodes are omitted.
 */
public final class TreeGraph {
    private static final String[] NONE = {};

    private final List<Node> nodes;
    private final Map<String, Integer> numbers;
    private final BitSet dangling = new BitSet();
    private final int[][] next;

    private TreeGraph(List<Node> nodes) {
        this.nodes = nodes;
        this.numbers = HashMap.newHashMap(nodes.size());
        nodes.forEach(node -> numbers.put(node.id(), numbers.size()));
        this.next = new int[nodes.size()][];
        Arrays.setAll(next, this::targets);
    }

    /** The graph of a tree. */
    public static TreeGraph of(Tree tree) {
        return new TreeGraph(List.copyOf(tree.nodes().values()));
    }

    private int[] targets(int from) {
        var targets = ids(nodes.get(from));
        var there = new int[targets.length];
        int found = 0;
        for (var target : targets) {
            var number = numbers.get(target);
            if (number != null) {
                there[found++] = number;
            }
        }
        dangling.set(from, found < there.length);
        return found == there.length ? there : Arrays.copyOf(there, found);
    }

    /** The ids of the next nodes. Reads them without creating the choices, which questions build on each call. */
    private static String[] ids(Node node) {
        return switch (node) {
            case Question question -> ids(question.choices());
            case Check check -> ids(check.choices());
            case Instruction instruction -> new String[] {instruction.next()};
            case Change change ->
                new String[] {change.ways().done(), change.ways().leave()};
            case Outcome outcome -> NONE;
            case Link link -> NONE;
        };
    }

    private static String[] ids(List<Choice> choices) {
        var ids = new String[choices.size()];
        Arrays.setAll(ids, number -> choices.get(number).next());
        return ids;
    }

    /** The number of nodes. */
    public int size() {
        return nodes.size();
    }

    /** The node with this number. */
    public Node node(int number) {
        return nodes.get(number);
    }

    /** The edges of each node, as the numbers of the nodes they lead to. */
    public int[][] ways() {
        return next;
    }

    /** The numbers of the next nodes of this one, in the order of its choices. */
    public int[] next(int number) {
        return next[number];
    }

    /** Whether an edge of this node leads to a missing node. */
    public boolean dangles(int number) {
        return dangling.get(number);
    }

    /** The numbers of all nodes with an edge to a missing node. */
    public IntStream dangling() {
        return dangling.stream();
    }

    /** The numbers of these nodes, as far as they exist. */
    public int[] numbers(Collection<String> ids) {
        return ids.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
    }

    /** The edges reversed. */
    public int[][] turned() {
        var counts = new int[size()];
        for (var targets : next) {
            for (int to : targets) {
                counts[to]++;
            }
        }
        var turned = new int[size()][];
        Arrays.setAll(turned, number -> new int[counts[number]]);
        for (int from = 0; from < next.length; from++) {
            for (int to : next[from]) {
                turned[to][--counts[to]] = from;
            }
        }
        return turned;
    }
}
