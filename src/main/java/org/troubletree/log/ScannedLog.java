package org.troubletree.log;

import java.util.List;
import org.troubletree.event.Event;
import org.troubletree.match.LogSample;

/**
 * What was found in a log: the events that may matter, in the order of the log, of those that repeat each other the first
 * ones and the last; how often those are there that were left out for it; how far the log was read, and whether that is all
 * of it.
 */
public record ScannedLog(LogSample sample, List<RepeatedEvent> repeats, Progress progress, Extent extent) {
    /** How much of the log was read. */
    public enum Extent {
        WHOLE,
        /** Someone stopped the reading: what is there is true of the part that was read. */
        PARTIAL
    }

    /** Copies the lists. */
    public ScannedLog {
        repeats = List.copyOf(repeats);
    }

    /** The events that are listed. */
    public List<Event> events() {
        return sample.events();
    }

    /** How many events are not among those listed: repeats, and events that no tree knows. */
    public long unlistedCount() {
        return progress.events() - events().size();
    }
}
