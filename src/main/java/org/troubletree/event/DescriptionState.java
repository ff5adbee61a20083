package org.troubletree.event;

/** How certain it is that text belongs to the description of the event above. */
enum DescriptionState {
    /** There is no event above. */
    NONE,
    /** An event began, but the text does not mark the beginning or end of its description. */
    LOOSE,
    /** A label announced the description, so words in it that look like labels are most likely part of it. */
    LABELLED,
    /**
     * The form determined the end of the event and has read its description. Text after it does not belong to the
     * event.
     */
    WHOLE
}
