package org.troubletree.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.troubletree.tree.Rule;
import org.troubletree.tree.graph.TreeGraph;

/** Follows every path once and reports those that return to an earlier node. */
final class CycleCheck {
    private enum VisitState {
        NOT_YET,
        ON_THE_WAY,
        DONE
    }

    private static final int SHOWN = 8;

    private final UncheckedTree draft;
    private final TreeGraph graph;
    private final VisitState[] seen;
    private final int[] taken;
    private final List<Integer> way = new ArrayList<>();

    CycleCheck(UncheckedTree draft, TreeGraph graph) {
        this.draft = draft;
        this.graph = graph;
        this.seen = new VisitState[graph.size()];
        this.taken = new int[graph.size()];
        Arrays.fill(seen, VisitState.NOT_YET);
    }

    void check() {
        for (int i = 0; i < graph.size(); i++) {
            if (seen[i] == VisitState.NOT_YET) {
                goFrom(i);
            }
        }
    }

    private void goFrom(int start) {
        enter(start);
        while (!way.isEmpty()) {
            int at = way.getLast();
            if (taken[at] == graph.next(at).length) {
                seen[at] = VisitState.DONE;
                way.removeLast();
            } else {
                step(at, taken[at]++);
            }
        }
    }

    private void enter(int node) {
        seen[node] = VisitState.ON_THE_WAY;
        way.add(node);
    }

    private void step(int at, int choice) {
        int to = graph.next(at)[choice];
        switch (seen[to]) {
            case NOT_YET -> enter(to);
            case ON_THE_WAY -> tell(at, to);
            case DONE -> {}
        }
    }

    private void tell(int at, int to) {
        var node = graph.node(at);
        var target = graph.node(to).id();
        int choice = node.choices().stream().map(way -> way.next()).toList().indexOf(target);
        draft.wrong(
                Rule.NO_CIRCLE,
                ChoicePath.of(node, choice),
                "the way leads in a circle: " + shown(way.subList(way.indexOf(to), way.size())) + " → " + target,
                "trees have no circles; a way on that does not come back");
    }

    private String shown(List<Integer> circle) {
        var ids = circle.stream().map(number -> graph.node(number).id()).toList();
        return ids.size() <= SHOWN
                ? String.join(" → ", ids)
                : String.join(" → ", ids.subList(0, SHOWN / 2)) + " → … → "
                        + String.join(" → ", ids.subList(ids.size() - SHOWN / 2, ids.size()));
    }
}
