package org.troubletree.event;

/** The kind of text that a label is at home in. */
enum LabelStyle {
    /** Short labels of articles and mails: {@code Source}, {@code Type}. */
    PLAIN,
    /** Event Viewer of Windows NT to XP: {@code Event Source}. */
    VIEWER,
    /** Event Viewer and tools since Vista: {@code Log Name}, {@code Task Category}. */
    MODERN,
    /** A number with a word before it and no colon: {@code Event ID 4116}. */
    NUMBER,
    /** A number that is an event's only when labels follow it: {@code Error 9405 Source: ...}. */
    VAGUE_NUMBER,
    /** A word at the beginning of a line whose colon is lost: a label only directly below another one. */
    UNMARKED
}
