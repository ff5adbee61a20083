package org.troubletree.event;

/** What a label stands before. */
enum HeadingField {
    LOG,
    ID,
    SOURCE,
    TYPE,
    CATEGORY,
    DATE,
    TIME,
    USER,
    COMPUTER,
    DESCRIPTION,
    /** The bytes below a description. */
    DATA,
    /** The same event once more, as XML. */
    XML,
    /** A label of the heading that tells nothing we keep. */
    OTHER
}
