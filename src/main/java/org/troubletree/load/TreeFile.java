package org.troubletree.load;

import org.troubletree.tree.Problem;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Tree;
import org.troubletree.tree.graph.TreeGraph;

/** A tree, the file it came from, where in it things stand, and how its nodes hang together. */
public record TreeFile(String file, Tree tree, TreePlaces places, TreeGraph graph) {
    /** A problem with what stands at this place of the file. */
    public Problem problem(Rule rule, String place, String what, String right) {
        return new Problem(rule, file, places.line(place), place, what, right);
    }
}
