package org.troubletree.saved;

/** The result of reading a walk file. */
public sealed interface WalkReadResult {
    /** The file contains a walk. */
    record ValidWalk(SavedWalk walk) implements WalkReadResult {}

    /** The file contains no valid walk. The sentence names the file, the line and the reason. */
    record RejectedWalk(String sentence) implements WalkReadResult {}
}
