package org.troubletree.match;

/** A range of a text that contributed to a match, from the start offset up to, not including, the end offset. */
public record Highlight(int from, int to, HighlightKind kind) {
    /** What the range contains. */
    public enum HighlightKind {
        /** The number or the source of an event. */
        NAME,
        /** Words of the cause's message. */
        WORDS,
        /** A value that the cause names. */
        VALUE
    }
}
