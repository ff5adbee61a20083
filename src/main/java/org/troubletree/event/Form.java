package org.troubletree.event;

import java.util.Optional;

/** One form in which events are written. */
interface Form {
    /**
     * The first event of this form that begins at {@code from} or behind it and before {@code to}, both on one line.
     * {@code above} tells what the text before belongs to.
     */
    Optional<Opening> first(int from, int to, Body above);
}
