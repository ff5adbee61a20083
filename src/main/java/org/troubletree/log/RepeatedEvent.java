package org.troubletree.log;

import org.troubletree.event.Event;

/** Events with equal number, source and description: the first, the last, and how many there are. */
public record RepeatedEvent(Event first, Event last, long count) {}
