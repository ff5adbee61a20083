package org.troubletree.ui;

/** A stretch of the pasted text that counted, from one character up to another. */
record Mark(int from, int to, Kind kind) {
    /** What the stretch is. */
    enum Kind {
        /** Words of the cause that fits best. */
        WORDS,
        /** A value that stands in them. */
        VALUE
    }
}
