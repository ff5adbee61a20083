package org.troubletree.text;

/** Lines of the pasted text, both ends included, counted from 1. */
public record LineRange(int first, int last) {
    /** Refuses a range that ends before it begins. */
    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no range of lines: " + first + " to " + last);
        }
    }
}
