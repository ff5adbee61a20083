package org.troubletree.walk;

import java.time.Instant;
import java.util.Map;
import org.troubletree.walk.Guard.GuardPart;

/** One change that was carried out on the server in this walk. */
public sealed interface LedgerEntry {
    /** What was done. */
    ServerAction deed();

    /** The state before it. */
    StateBefore before();

    /** When each part of the guard was done: risk accepted, old state recorded, backup confirmed. */
    Map<GuardPart, Instant> guarded();

    /** When the change was carried out. */
    Instant at();

    /** Whether the server is as it was before. */
    default boolean isTakenBack() {
        return this instanceof Finished finished && finished.record().isTakenBack();
    }

    /** A change that was verified: it is in effect, or it was undone. */
    record Finished(
            ServerAction deed, ChangeRecord record, Map<GuardPart, Instant> guarded, Instant at, Instant readBackAt)
            implements LedgerEntry {
        /** Copies the times. */
        public Finished {
            guarded = Map.copyOf(guarded);
        }

        @Override
        public StateBefore before() {
            return record.before();
        }
    }

    /** A change that was carried out but not verified: the state of the server is unknown. */
    record Unfinished(ServerAction deed, StateBefore before, Map<GuardPart, Instant> guarded, Instant at)
            implements LedgerEntry {
        /** Copies the times. */
        public Unfinished {
            guarded = Map.copyOf(guarded);
        }
    }
}
