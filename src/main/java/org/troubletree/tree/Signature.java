package org.troubletree.tree;

import java.util.List;

/**
 * What a cause looks like in events: what speaks for it and what against. {@code opensAt} is the node at which a walk
 * begins when the events at hand fit.
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
