package org.troubletree.saved;

/** What came of reading a walk's file. */
public sealed interface WalkReadResult {
    /** The file holds a walk. */
    record ValidWalk(SavedWalk walk) implements WalkReadResult {}

    /** The file holds none that can be read; the sentence names file, line and what is wrong. */
    record RejectedWalk(String sentence) implements WalkReadResult {}
}
