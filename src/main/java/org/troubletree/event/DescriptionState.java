package org.troubletree.event;

/** How sure it is that text belongs to the description of an event that began above. */
enum DescriptionState {
    /** No event began above. */
    NONE,
    /** An event began, and nothing says where its description ends or begins. */
    LOOSE,
    /** The text said that a description follows: what looks like a label in it is most likely part of it. */
    LABELLED,
    /** The form says where the event ends, and has taken its description already: nothing behind belongs to it. */
    WHOLE
}
