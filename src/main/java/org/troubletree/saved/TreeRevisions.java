package org.troubletree.saved;

import java.util.IdentityHashMap;
import org.troubletree.tree.Tree;

/** A cache of tree revisions. Hashing a large tree takes longer than saving a step. */
final class TreeRevisions {
    private final IdentityHashMap<Tree, TreeRevision> revisions = new IdentityHashMap<>();

    TreeRevision of(Tree tree) {
        return revisions.computeIfAbsent(tree, TreeRevision::of);
    }
}
