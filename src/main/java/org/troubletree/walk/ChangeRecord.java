package org.troubletree.walk;

/**
 * Proof that a change was made with every guard kept: the state before it, what was read back last, and whether the change
 * stands. Only a {@link Guard} gives one out.
 */
public record ChangeRecord(StateBefore before, String readBack, Fate fate) {
    /** What became of a change. */
    public enum Fate {
        /** The new state was read back. */
        STANDS,
        /** The old state was put back, and read back. */
        TAKEN_BACK
    }

    /** Whether the server is as it was before. */
    public boolean isTakenBack() {
        return fate == Fate.TAKEN_BACK;
    }
}
