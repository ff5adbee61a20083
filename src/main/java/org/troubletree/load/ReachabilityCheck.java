package org.troubletree.load;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.troubletree.tree.Rule;
import org.troubletree.tree.graph.TreeGraph;

/** Checks that every node is reached from an entry and can reach an outcome, and that there is no cycle. */
final class ReachabilityCheck {
    private final UncheckedTree draft;
    private final TreeGraph graph;

    private ReachabilityCheck(UncheckedTree draft, TreeGraph graph) {
        this.draft = draft;
        this.graph = graph;
    }

    static void check(UncheckedTree draft, TreeGraph graph) {
        var shape = new ReachabilityCheck(draft, graph);
        new CycleCheck(draft, graph).check();
        if (draft.isWhole() && shape.isConnected()) {
            shape.refuseUnreached();
        }
        shape.refuseEndless();
    }

    /** If a target is misspelt, the node that was meant would be reported as unreachable although it is right. */
    private boolean isConnected() {
        return draft.tree().entries().stream().allMatch(draft.tree().nodes()::containsKey)
                && graph.dangling().findAny().isEmpty();
    }

    private void refuseUnreached() {
        var reached = reached(graph.numbers(draft.tree().entries()), graph.ways());
        tell(Rule.REACHED, reached, "no way leads to this node", "a choice that leads here, or no such node");
    }

    private void refuseEndless() {
        int[] ends = IntStream.range(0, graph.size())
                .filter(number -> graph.next(number).length == 0 || graph.dangles(number))
                .toArray();
        tell(
                Rule.ENDS,
                reached(ends, graph.turned()),
                "no way leads from this node to an outcome",
                "a way to an outcome or to a link");
    }

    private void tell(Rule rule, BitSet fine, String what, String right) {
        for (int i = fine.nextClearBit(0); i < graph.size(); i = fine.nextClearBit(i + 1)) {
            draft.wrong(rule, "nodes/" + graph.node(i).id(), what, right);
        }
    }

    /** Each node is visited once, so there are never more open nodes than nodes. */
    private static BitSet reached(int[] from, int[][] ways) {
        var reached = new BitSet(ways.length);
        var open = new int[ways.length];
        int left = take(from, reached, open, 0);
        while (left > 0) {
            left = take(ways[open[left - 1]], reached, open, left - 1);
        }
        return reached;
    }

    private static int take(int[] nodes, BitSet reached, int[] open, int left) {
        int end = left;
        for (int node : nodes) {
            if (!reached.get(node)) {
                reached.set(node);
                open[end++] = node;
            }
        }
        return end;
    }
}
