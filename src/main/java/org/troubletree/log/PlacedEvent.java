package org.troubletree.log;

import org.troubletree.event.Event;

/** An event and its index among all events of its log, from 0. */
record PlacedEvent(Event event, int index) {}
