package org.troubletree.tree;

import java.util.List;

/**
 * How a cause shows itself in events: patterns for it and against it. {@code opensAt} is the node at which a walk
 * begins if the events match.
 */
public record Signature(
        String id,
        String title,
        String article,
        String opensAt,
        List<EventPattern> events,
        List<CounterPattern> against) {
    /** Copies the lists. */
    public Signature {
        events = List.copyOf(events);
        against = List.copyOf(against);
    }
}
