package org.troubletree.match.compare;

/** How one sign of an event stands to what a pattern asks for. */
public enum Agreement {
    /** It is what the pattern asks for. */
    SAME,
    /** It is the beginning of that, and breaks off: the first words of a message. */
    BEGUN,
    /** It is nearly that: misspelt, shortened, or only part of it is there. */
    NEAR,
    /** The event does not show it, or the pattern does not ask. */
    ABSENT,
    /** It is something else. */
    OTHER
}
