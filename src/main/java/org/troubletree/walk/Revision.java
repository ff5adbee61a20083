package org.troubletree.walk;

import java.util.List;

/** A walk after an earlier answer was changed, or its trees, and the answers that no longer stand on its way. */
public record Revision(Walk walk, List<Step.Chosen> dropped) {
    /** Copies the list. */
    public Revision {
        dropped = List.copyOf(dropped);
    }
}
