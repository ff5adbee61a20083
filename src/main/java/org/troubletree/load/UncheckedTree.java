package org.troubletree.load;

import java.util.List;
import org.troubletree.json.JsonObject;
import org.troubletree.load.form.NamePatterns;
import org.troubletree.load.form.Problems;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Tree;

/** A tree that was read but not checked as a whole: it may contain fallbacks and ids of missing nodes. */
record UncheckedTree(Tree tree, JsonObject nodes, TreePlaces places, Problems problems) {
    void wrong(Rule rule, String place, String what, String right) {
        problems.add(rule, places.line(place), place, what, right);
    }

    /**
     * Whether a node with this id was written, valid or not. A text that cannot be an id was reported before and
     * counts as existing.
     */
    boolean hasNode(String id) {
        return !NamePatterns.isId(id) || nodes.member(id).isPresent();
    }

    /** The ids of all nodes that were written, valid or not. */
    List<String> nodeIds() {
        return nodes.members().stream().map(JsonObject.Member::name).toList();
    }

    /** Whether every node could be read, so that all edges are known. */
    boolean isWhole() {
        return nodes.members().size() == tree.nodes().size();
    }
}
