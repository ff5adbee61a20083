package org.troubletree.text;

/** A range of lines of a text, from the first to the last, both included and counted from 1. */
public record LineRange(int first, int last) {
    /** Throws {@link IllegalArgumentException} if the range begins before line 1 or ends before it begins. */
    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no range of lines: " + first + " to " + last);
        }
    }
}
