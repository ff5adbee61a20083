package org.troubletree.match;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.troubletree.event.Event;

/**
 * Some or all events of a log, the position of each among all events of the log (from 0), and the numbers of the
 * events that were left out.
 */
public record LogSample(List<Event> events, List<Integer> places, Set<Integer> leftOut) {
    /** Copies the collections. */
    public LogSample {
        events = List.copyOf(events);
        places = List.copyOf(places);
        leftOut = Set.copyOf(leftOut);
        if (events.size() != places.size()) {
            throw new IllegalArgumentException(
                    "each event has one place: %d events, %d places".formatted(events.size(), places.size()));
        }
    }

    /** Returns a sample that contains all events of a log. */
    public static LogSample whole(List<Event> events) {
        return new LogSample(events, IntStream.range(0, events.size()).boxed().toList(), Set.of());
    }
}
