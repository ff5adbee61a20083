package org.troubletree.saved;

import java.util.List;
import org.troubletree.walk.Walk;

/**
 * A saved walk taken again through the trees of today: what must be asked again, what else is otherwise than it was, and
 * which of its trees are gone. Through a tree that is gone a walk can be read and reported, as its pages were shown.
 */
public record Reopened(Walk walk, List<String> askAgain, List<String> remarks, List<String> gone) {
    /** Copies the lists. */
    public Reopened {
        askAgain = List.copyOf(askAgain);
        remarks = List.copyOf(remarks);
        gone = List.copyOf(gone);
    }

    /** Whether all of it holds: every answer, every page and every tree. */
    public boolean holds() {
        return askAgain.isEmpty() && gone.isEmpty();
    }
}
