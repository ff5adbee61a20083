package org.troubletree.walk;

import org.troubletree.walk.Guard.Part;






import java.time.Instant;
import java.util.Map;

/** One change that was carried out on the server in this walk. */
public sealed interface LedgerEntry {
    /** What was done. */
    Deed deed();

    /** The state before it. */
    Before before();

    /** When each part of the guard before it was done: the risk taken, the old state recorded, the backup confirmed. */
    Map<Part, Instant> guarded();

    /** When it was carried out. */
    Instant at();

    /** Whether the server is as it was before. */
    default boolean isTakenBack() {
        return this instanceof Finished finished && finished.record().isTakenBack();
    }

    /** A change that was read back: it stands, or it was taken back. */
    record Finished(Deed deed, ChangeRecord record, Map<Part, Instant> guarded, Instant at, Instant readBackAt)
            implements LedgerEntry {
        /** Copies the times. */
        public Finished {
            guarded = Map.copyOf(guarded);
        }

        @Override
        public Before before() {
            return record.before();
        }
    }

    /** A change that was carried out and not read back: nobody knows yet what the server holds. */
    record Unfinished(Deed deed, Before before, Map<Part, Instant> guarded, Instant at) implements LedgerEntry {
        /** Copies the times. */
        public Unfinished {
            guarded = Map.copyOf(guarded);
        }
    }
}
