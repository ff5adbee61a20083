package org.troubletree.event;

/**
 * The beginning of an event: the offset of its first character, its heading, the offset where its description begins,
 * how certain the description is, and the form. For a whole event the heading includes the description,
 * and {@code bodyStart} is the end of the event.
 */
record EventStart(int start, Heading heading, int bodyStart, DescriptionState state, EventFormat form) {
    static EventStart whole(int start, Heading heading, int end, EventFormat form) {
        return new EventStart(start, heading, end, DescriptionState.WHOLE, form);
    }
}
