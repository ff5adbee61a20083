package org.troubletree.tree.graph;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;
import org.troubletree.tree.Tree;

/** The nodes of a tree in topological order, and data flow analysis along its edges. */
public final class DataFlow {
    /** The number of bits in a set. */
    static final int SET = Long.SIZE;

    /** What holds after an edge, given what held before it; both are bit sets. */
    public interface FlowEdge {
        long after(long here, Node node, Choice way);
    }

    /** How sets are merged where paths meet. */
    public enum FlowMerge {
        /** What held on any path. */
        ANY {
            @Override
            long meet(long one, long other) {
                return one | other;
            }
        },
        /** What held on every path. */
        ALL {
            @Override
            long meet(long one, long other) {
                return one & other;
            }
        };

        abstract long meet(long one, long other);

        /** The neutral set for merging. */
        long nothingYet() {
            return this == ANY ? 0 : ~0L;
        }
    }

    /** A node and the set that holds on arrival. */
    public record FlowArrival<T extends Node>(T node, long set) {
        public boolean holds(int number) {
            return (set >>> number & 1) != 0;
        }
    }

    private final TreeGraph graph;
    private final int[] entries;
    private final int[] order;

    private DataFlow(TreeGraph graph, int[] entries) {
        this.graph = graph;
        this.entries = entries;
        this.order = inOrder(graph);
    }

    /** The flow from the start and from every node at which a signature opens the tree. */
    public static DataFlow of(Tree tree, TreeGraph graph) {
        return new DataFlow(graph, graph.numbers(tree.entries()));
    }

    private static int[] inOrder(TreeGraph graph) {
        var waiting = waiting(graph);
        var order = new int[waiting.length];
        int ready = 0;
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                order[ready++] = i;
            }
        }
        for (int done = 0; done < ready; done++) {
            for (int to : graph.next(order[done])) {
                if (--waiting[to] == 0) {
                    order[ready++] = to;
                }
            }
        }
        return order;
    }

    /** The number of edges that lead to each node. */
    private static int[] waiting(TreeGraph graph) {
        var waiting = new int[graph.size()];
        for (int i = 0; i < waiting.length; i++) {
            for (int to : graph.next(i)) {
                waiting[to]++;
            }
        }
        return waiting;
    }

    /**
     * The sets that hold on arrival at each node of a kind. {@code atEntry} holds at every node where a walk may
     * begin; {@code meeting} says how sets are merged.
     */
    public <T extends Node> Stream<FlowArrival<T>> flow(
            Class<T> kind, long atEntry, FlowEdge along, FlowMerge meeting) {
        var sets = flow(atEntry, along, meeting);
        return IntStream.range(0, graph.size())
                .filter(number -> kind.isInstance(graph.node(number)))
                .mapToObj(number -> new FlowArrival<>(kind.cast(graph.node(number)), sets[number]));
    }

    private long[] flow(long atEntry, FlowEdge along, FlowMerge meeting) {
        var sets = new long[graph.size()];
        Arrays.fill(sets, meeting.nothingYet());
        for (int entry : entries) {
            sets[entry] = atEntry;
        }
        for (int from : order) {
            var node = graph.node(from);
            var choices = node.choices();
            for (int i = 0; i < choices.size(); i++) {
                int to = graph.next(from)[i];
                sets[to] = meeting.meet(sets[to], along.after(sets[from], node, choices.get(i)));
            }
        }
        return sets;
    }
}
