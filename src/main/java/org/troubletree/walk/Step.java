package org.troubletree.walk;

import java.time.Instant;
import org.troubletree.tree.Place;

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

    /**
     * The risk of the change at hand was taken, its old value or state recorded (as it was typed; empty for the other parts),
     * or what must be saved was saved.
     */
    record Guarded(Place place, Guard.GuardPart part, String typed, Instant at) implements Step {}

    /** The change at hand was carried out on the server, over that state. */
    record CarriedOut(Place place, ServerAction deed, StateBefore before, Instant at) implements Step {
        /** The same with a corrected old state. */
        CarriedOut before(StateBefore corrected) {
            return new CarriedOut(place, deed, corrected, at);
        }
    }

    /** The change that was carried out there was read back: it stands, or it was put back. */
    record ChangeVerified(Place place, ChangeRecord record, Instant at) implements Step {}

    /** Evidence was handed in and read. */
    record EvidenceRead(Place place, Reading reading, Instant at) implements Step {}

    /** The person wrote a note. */
    record NoteWritten(Place place, String text, Instant at) implements Step {}
}
