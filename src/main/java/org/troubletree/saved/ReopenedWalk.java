package org.troubletree.saved;

import java.util.List;
import org.troubletree.walk.Walk;

/**
 * A saved walk taken again through the trees of today: what must be asked again, what else is otherwise than it was, and
 * which of its trees are gone. Through a tree that is gone a walk can be read and reported, as its pages were shown.
 */
public record ReopenedWalk(Walk walk, List<String> answersToRepeat, List<String> remarks, List<String> missingTrees) {
    /** Copies the lists. */
    public ReopenedWalk {
        answersToRepeat = List.copyOf(answersToRepeat);
        remarks = List.copyOf(remarks);
        missingTrees = List.copyOf(missingTrees);
    }

    /** Whether all of it holds: every answer, every page and every tree. */
    public boolean isUnchanged() {
        return answersToRepeat.isEmpty() && missingTrees.isEmpty();
    }
}
