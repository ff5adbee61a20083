package org.troubletree.saved;

/** What came of reading a walk's file. */
public sealed interface ReadWalk {
    /** The file holds a walk. */
    record Sound(SavedWalk walk) implements ReadWalk {}

    /** The file holds none that can be read; the sentence names file, line and what is wrong. */
    record Refused(String sentence) implements ReadWalk {}
}
