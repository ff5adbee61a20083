package org.troubletree.event;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the heading of an event says. The id is the number that Event Viewer shows: of a 32-bit number the low 16 bits. What
 * the text does not tell is empty.
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
