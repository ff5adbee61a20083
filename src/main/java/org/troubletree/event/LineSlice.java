package org.troubletree.event;

/**
 * A line, or what is left of it behind the heading of an event: its number from 0, where the line begins, the stretch from
 * {@code from} up to {@code to}, its first character that is no blank, and what the text before belongs to.
 */
record LineSlice(int line, int lineStart, int from, int to, int firstNonBlank, DescriptionState stateAbove) {
    /** Whether it is all of its line. */
    boolean isWholeLine() {
        return from == lineStart;
    }
}
