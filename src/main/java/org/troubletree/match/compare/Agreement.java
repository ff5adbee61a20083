package org.troubletree.match.compare;

/** How a field of an event agrees with a pattern. */
public enum Agreement {
    /** The field is what the pattern requires. */
    SAME,
    /** The text is the beginning of the required message and is cut off. */
    BEGUN,
    /** The field is similar: misspelt, shortened or partial. */
    NEAR,
    /** The event does not show the field, or the pattern does not require it. */
    ABSENT,
    /** The field is different. */
    OTHER
}
