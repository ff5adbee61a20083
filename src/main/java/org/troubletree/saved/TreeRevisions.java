package org.troubletree.saved;

import java.util.IdentityHashMap;
import org.troubletree.tree.Tree;

/** The marks of trees, each made once: to hash a large tree takes longer than to save a step. */
final class TreeRevisions {
    private final IdentityHashMap<Tree, TreeRevision> revisions = new IdentityHashMap<>();

    TreeRevision of(Tree tree) {
        return revisions.computeIfAbsent(tree, TreeRevision::of);
    }
}
