package org.troubletree.event;

import java.util.Optional;

/** One textual form in which events are written. */
interface EventForm {
    /**
     * Returns the first event of this form that begins in the slice, which is not blank. Slices are passed in the
     * order of the text.
     */
    Optional<EventStart> findEvent(LineSlice slice);
}
