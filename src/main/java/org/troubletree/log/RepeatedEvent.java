package org.troubletree.log;

import org.troubletree.event.Event;

/** Events of one number, source and description that stand in a log so many times: the first and the last of them. */
public record RepeatedEvent(Event first, Event last, long count) {}
