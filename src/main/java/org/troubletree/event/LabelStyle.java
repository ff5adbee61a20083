package org.troubletree.event;

/** The kind of text in which a label is used. */
enum LabelStyle {
    /** Short labels in articles and mails: {@code Source}, {@code Type}. */
    PLAIN,
    /** Labels of Event Viewer in Windows NT to XP: {@code Event Source}. */
    VIEWER,
    /** Labels of Event Viewer and tools since Vista: {@code Log Name}, {@code Task Category}. */
    MODERN,
    /** A word before a number without a colon: {@code Event ID 4116}. */
    NUMBER,
    /** A word before a number that is an event id only if labels follow: {@code Error 9405 Source: ...}. */
    VAGUE_NUMBER,
    /** A word at the beginning of a line without its colon. It counts as a label only directly below another label. */
    UNMARKED
}
