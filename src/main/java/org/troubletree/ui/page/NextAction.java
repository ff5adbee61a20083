package org.troubletree.ui.page;

import java.util.Optional;

/**
 * The one step on from a page, for the button in the foot: its verb, what must be done first (empty where nothing), and the
 * action, which is there only when it may be taken.
 */
public record NextAction(String verb, String first, Optional<Runnable> action) {
    static NextAction ready(String verb, Runnable action) {
        return new NextAction(verb, "", Optional.of(action));
    }

    static NextAction waiting(String verb, String first) {
        return new NextAction(verb, first, Optional.empty());
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
