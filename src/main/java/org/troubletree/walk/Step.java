package org.troubletree.walk;

import java.time.Instant;

/** One thing that happened in a walk, where and when. Steps name nodes and choices by id. */
public sealed interface Step {
    /** Where the walk stood. */
    Place place();

    /** When it happened. */
    Instant at();

    /** The walk began, and why here. */
    record Begun(Opening opening, Instant at) implements Step {
        @Override
        public Place place() {
            return opening.place();
        }
    }

    /** The person took a choice. */
    record Chosen(Place place, String choice, Instant at) implements Step {}

    /** A part of the change at hand was done; typed is the old value or state, and empty for the other parts. */
    record Guarded(Place place, Guard.Part part, String typed, Instant at) implements Step {}

    /** The person made a change on the server, with every guard kept. */
    record Made(Place place, ChangeRecord record, Instant at) implements Step {}

    /** Evidence was handed in and read. */
    record Took(Place place, Reading reading, Instant at) implements Step {}

    /** The person wrote a note. */
    record Noted(Place place, String text, Instant at) implements Step {}
}
