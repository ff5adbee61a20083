package org.troubletree.load;

import org.troubletree.tree.Problem;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Tree;
import org.troubletree.tree.graph.TreeGraph;

/** A tree, its file, the places of its parts in the file, and its graph. */
public record TreeFile(String file, Tree tree, TreePlaces places, TreeGraph graph) {
    /** A problem with the part at this place of the file. */
    public Problem problem(Rule rule, String place, String what, String right) {
        return new Problem(rule, file, places.line(place), place, what, right);
    }
}
