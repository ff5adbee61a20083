package org.troubletree.ui.page;

import java.util.Optional;

/**
 * The next step from a page, for the button in the navigation bar: its verb, what must be done before (empty if
 * nothing), and the action if it is possible.
 */
public record NextAction(String verb, String first, Optional<Runnable> action) {
    static NextAction ready(String verb, Runnable action) {
        return new NextAction(verb, "", Optional.of(action));
    }

    static NextAction waiting(String verb, String first) {
        return new NextAction(verb, first, Optional.empty());
    }

    /** Whether the step is possible now. */
    public boolean isReady() {
        return action.isPresent();
    }

    /** Takes the step; does nothing if it is not possible. */
    public void take() {
        action.ifPresent(Runnable::run);
    }
}
