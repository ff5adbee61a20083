package org.troubletree.walk;

import java.time.Instant;
import org.troubletree.tree.Place;

/** One thing that happened in a walk, where and when. Steps name nodes and choices by id. */
public sealed interface Step {
    /** The place of the walk at this step. */
    Place place();

    /** When it happened. */
    Instant at();

    /** The walk began, with the reason. */
    record Begun(Opening opening, Instant at) implements Step {
        @Override
        public Place place() {
            return opening.place();
        }
    }

    /** The person took a choice. */
    record Chosen(Place place, String choice, Instant at) implements Step {}

    /**
     * A part of the current change was done: the risk was accepted, the old value or state recorded (as typed; empty
     * for other parts), or the backup made.
     */
    record Guarded(Place place, Guard.GuardPart part, String typed, Instant at) implements Step {}

    /** The current change was carried out on the server; {@code before} is the state it replaced. */
    record CarriedOut(Place place, ServerAction deed, StateBefore before, Instant at) implements Step {
        /** The same with a corrected old state. */
        CarriedOut before(StateBefore corrected) {
            return new CarriedOut(place, deed, corrected, at);
        }
    }

    /** The change that was carried out here was read back: it is in effect, or it was undone. */
    record ChangeVerified(Place place, ChangeRecord record, Instant at) implements Step {}

    /** Evidence was handed in and read. */
    record EvidenceRead(Place place, Reading reading, Instant at) implements Step {}

    /** The person wrote a note. */
    record NoteWritten(Place place, String text, Instant at) implements Step {}
}
