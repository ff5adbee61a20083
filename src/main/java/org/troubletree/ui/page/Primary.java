package org.troubletree.ui.page;

import java.util.Optional;

/**
 * The one step on from a page, for the button in the foot: its verb, what must be done first (empty where nothing), and the
 * action, which is there only when it may be taken.
 */
public record Primary(String verb, String first, Optional<Runnable> action) {
    static Primary ready(String verb, Runnable action) {
        return new Primary(verb, "", Optional.of(action));
    }

    static Primary waiting(String verb, String first) {
        return new Primary(verb, first, Optional.empty());
    }

    /** Whether it may be taken now. */
    public boolean isReady() {
        return action.isPresent();
    }

    /** Takes it; does nothing while it may not be taken. */
    public void take() {
        action.ifPresent(Runnable::run);
    }
}
