package org.troubletree.scan;

import org.troubletree.event.Event;

/** An event and its place among all events of its log, counted from 0. */
record Found(Event event, int place) {}
