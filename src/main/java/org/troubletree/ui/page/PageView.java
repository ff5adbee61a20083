package org.troubletree.ui.page;

import java.util.Optional;
import org.troubletree.walk.Walk;

/**
 * What a page draws: the walk, and why the evidence handed in last on this page could not be read, where it could not. What
 * was read stands in the walk.
 */
public record PageView(Walk walk, Optional<String> refusal) {
    /** The view of a walk where no evidence was refused. */
    public static PageView of(Walk walk) {
        return new PageView(walk, Optional.empty());
    }
}
