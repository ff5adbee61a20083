package org.troubletree.ui;

import java.util.List;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.match.LogSample;

/**
 * What was read: the events that are weighed, how many there are in all, and what became of the lines that are shown. Of a
 * text the events that are weighed are all there are.
 */
record EventsRead(LogSample sample, long count, EventText shown) {
    /** Of a text. */
    static EventsRead of(EventText text) {
        return new EventsRead(LogSample.whole(text.events()), text.events().size(), text);
    }

    List<Event> events() {
        return sample.events();
    }
}
