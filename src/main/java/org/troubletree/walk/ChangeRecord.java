package org.troubletree.walk;

/**
 * Proof that a change was made with all parts of its guard done: the state before it, the value that was read back
 * last, and whether the change is in effect. Only a {@link Guard} creates one.
 */
public record ChangeRecord(StateBefore before, String readBack, Fate fate) {
    /** The result of a change. */
    public enum Fate {
        /** The new state was verified. */
        STANDS,
        /** The old state was restored and verified. */
        TAKEN_BACK
    }

    /** Whether the server is as it was before. */
    public boolean isTakenBack() {
        return fate == Fate.TAKEN_BACK;
    }
}
