package org.troubletree.event;

import java.util.Optional;

/** One form in which events are written. */
interface EventForm {
    /**
     * The first event of this form that begins in this stretch, in which something stands. Stretches are shown in the order of
     * the text.
     */
    Optional<EventStart> findEvent(LineSlice stretch);
}
