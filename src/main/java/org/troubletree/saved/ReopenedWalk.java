package org.troubletree.saved;

import java.util.List;
import org.troubletree.walk.Walk;

/**
 * A saved walk, replayed in the current trees. If a tree no longer exists, the walk can still be shown and reported,
 * with the pages as they were shown.
 *
 * @param answersToRepeat a sentence for each answer that must be given again
 * @param remarks a sentence for each other difference
 * @param missingTrees the ids of the trees that no longer exist
 */
public record ReopenedWalk(Walk walk, List<String> answersToRepeat, List<String> remarks, List<String> missingTrees) {
    /** Copies the lists. */
    public ReopenedWalk {
        answersToRepeat = List.copyOf(answersToRepeat);
        remarks = List.copyOf(remarks);
        missingTrees = List.copyOf(missingTrees);
    }

    /** Returns whether every answer still applies and every tree exists. */
    public boolean isUnchanged() {
        return answersToRepeat.isEmpty() && missingTrees.isEmpty();
    }
}
