package org.troubletree.event;

/**
 * Where an event begins: the offset of its first character, the heading, the offset from which its description is to be
 * looked for, how surely that is a description, and the name of the form. Of a whole event the heading holds the description
 * too, and {@code body} is where the event ends.
 */
record EventStart(int start, Heading heading, int bodyStart, DescriptionState state, String form) {
    static EventStart whole(int start, Heading heading, int end, String form) {
        return new EventStart(start, heading, end, DescriptionState.WHOLE, form);
    }
}
