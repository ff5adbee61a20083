package org.troubletree.ui.page;

import java.util.Optional;
import org.troubletree.walk.Walk;

/**
 * What a page draws: the walk and, if the latest evidence on this page could not be read, the reason. Readings are in
 * the walk.
 */
public record PageView(Walk walk, Optional<String> refusal) {
    /** The view of a walk without a refusal. */
    public static PageView of(Walk walk) {
        return new PageView(walk, Optional.empty());
    }
}
