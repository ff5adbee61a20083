package org.troubletree.event;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The values of an event's heading; empty if not given. The id is the number that Event Viewer shows: the low 16 bits
 * of a 32-bit number.
 */
public record Header(
        OptionalInt id,
        Optional<String> source,
        Optional<String> type,
        Optional<String> category,
        Optional<String> user,
        Optional<String> computer,
        Optional<EventTime> time) {
    Header withTime(Optional<EventTime> other) {
        return new Header(id, source, type, category, user, computer, other);
    }
}
