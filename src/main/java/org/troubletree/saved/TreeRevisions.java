package org.troubletree.saved;

import org.troubletree.tree.Tree;










import java.util.IdentityHashMap;

/** A cache of tree revisions. Hashing a large tree takes longer than saving a step. */
final class TreeRevisions {
    private final IdentityHashMap<Tree, TreeRevision> revisions = new IdentityHashMap<>();

    TreeRevision of(Tree tree) {
        return revisions.computeIfAbsent(tree, TreeRevision::of);
    }
}
