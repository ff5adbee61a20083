package org.troubletree.event;

import java.util.Optional;

/** One form in which events are written. */
interface Form {
    /**
     * The first event of this form that begins in this stretch, in which something stands. Stretches are shown in the order of
     * the text.
     */
    Optional<Opening> first(Stretch stretch);
}
