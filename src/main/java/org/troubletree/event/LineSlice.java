package org.troubletree.event;

/**
 * A line, or the part of it after the heading of an event: its number from 0, the offset of the line, the part from
 * {@code from} up to {@code to}, the offset of its first non-blank character, and the state of the description above.
 */
record LineSlice(int line, int lineStart, int from, int to, int firstNonBlank, DescriptionState stateAbove) {
    /** Whether the slice begins at the beginning of its line. */
    boolean isWholeLine() {
        return from == lineStart;
    }
}
