package org.troubletree.saved;

import java.util.IdentityHashMap;
import org.troubletree.tree.Tree;

/** The marks of trees, each made once: to hash a large tree takes longer than to save a step. */
final class Marks {
    private final IdentityHashMap<Tree, TreeMark> made = new IdentityHashMap<>();

    TreeMark of(Tree tree) {
        return made.computeIfAbsent(tree, TreeMark::of);
    }
}
