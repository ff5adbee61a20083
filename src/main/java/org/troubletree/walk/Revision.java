package org.troubletree.walk;

import java.util.List;

/** A walk after an earlier answer, or its trees, changed, and the answers that were dropped. */
public record Revision(Walk walk, List<Step.Chosen> dropped) {
    /** Copies the list. */
    public Revision {
        dropped = List.copyOf(dropped);
    }
}
