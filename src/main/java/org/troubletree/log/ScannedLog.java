package org.troubletree.log;

import java.util.List;
import org.troubletree.event.Event;
import org.troubletree.match.LogSample;

/**
 * The result of scanning a log: the relevant events in the order of the log, of repeated ones the first few and the
 * last; the repeated ones with their counts; the progress; and whether the whole log was read.
 */
public record ScannedLog(LogSample sample, List<RepeatedEvent> repeats, Progress progress, Extent extent) {
    /** How much of the log was read. */
    public enum Extent {
        WHOLE,
        /** Reading was cancelled; the result is correct for the part that was read. */
        PARTIAL
    }

    /** Copies the lists. */
    public ScannedLog {
        repeats = List.copyOf(repeats);
    }

    /** The listed events. */
    public List<Event> events() {
        return sample.events();
    }

    /** The number of events that are not listed: repeats, and events that no tree knows. */
    public long unlistedCount() {
        return progress.events() - events().size();
    }
}
