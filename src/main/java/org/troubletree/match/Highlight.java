package org.troubletree.match;

/** A stretch of a text that counted for a match, from one character up to another. */
public record Highlight(int from, int to, HighlightKind kind) {
    /** What the stretch is. */
    public enum HighlightKind {
        /** The number of an event, or its source. */
        NAME,
        /** Words of the cause. */
        WORDS,
        /** A value that stands in them, or was stated without them. */
        VALUE
    }
}
