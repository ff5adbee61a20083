package org.troubletree.log;

import org.troubletree.event.Event;

/** An event and its place among all events of its log, counted from 0. */
record PlacedEvent(Event event, int index) {}
