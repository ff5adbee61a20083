package org.troubletree.event;

/** The meaning of the value after a label. */
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
    /** The same event repeated as XML. */
    XML,
    /** A value of the heading that is not kept. */
    OTHER
}
