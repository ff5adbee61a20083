package org.troubletree.load;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.troubletree.tree.Node;
import org.troubletree.tree.Tree;

/** The nodes of a draft by number, in file order, and the ways between them; a way that dangles is left out. */
final class Graph {
    private final List<Node> nodes;
    private final Map<String, Integer> numbers;
    private final BitSet dangling = new BitSet();
    private final int[][] next;

    private Graph(List<Node> nodes) {
        this.nodes = nodes;
        this.numbers = HashMap.newHashMap(nodes.size());
        nodes.forEach(node -> numbers.put(node.id(), numbers.size()));
        this.next = new int[nodes.size()][];
        Arrays.setAll(next, this::targets);
    }

    static Graph of(Tree tree) {
        return new Graph(List.copyOf(tree.nodes().values()));
    }

    private int[] targets(int from) {
        var choices = nodes.get(from).choices();
        var targets = new int[choices.size()];
        int there = 0;
        for (var choice : choices) {
            var number = numbers.get(choice.next());
            if (number != null) {
                targets[there++] = number;
            }
        }
        dangling.set(from, there < targets.length);
        return there == targets.length ? targets : Arrays.copyOf(targets, there);
    }

    int size() {
        return nodes.size();
    }

    Node node(int number) {
        return nodes.get(number);
    }

    /** The ways on from each node, each as the number of the node it leads to. */
    int[][] ways() {
        return next;
    }

    /** The numbers of the nodes that the ways on from this one lead to. */
    int[] next(int number) {
        return next[number];
    }

    /** Whether a way on from this node leads to no node that could be read. */
    boolean dangles(int number) {
        return dangling.get(number);
    }

    /** The numbers of all nodes with a way that leads to no node that could be read. */
    IntStream dangling() {
        return dangling.stream();
    }

    /** The numbers of these nodes, as far as they are there. */
    int[] numbers(Collection<String> ids) {
        return ids.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
    }

    /** The same nodes with every way turned round. */
    int[][] turned() {
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
