package org.troubletree.load;

import org.troubletree.tree.Problem;
import org.troubletree.tree.Tree;

/** A tree, the file it came from, where in it things stand, and how its nodes hang together. */
public record TreeFile(String file, Tree tree, Places places, Graph graph) {
    /** A problem with what stands at this place of the file. */
    public Problem problem(String place, String what, String right) {
        return new Problem(file, places.line(place), place, what, right);
    }
}
