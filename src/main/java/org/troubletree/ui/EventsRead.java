package org.troubletree.ui;

import java.util.List;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.match.LogSample;

/**
 * The events that are matched, how many there are in all, and the status of the lines that are shown. For a text, all
 * events are matched.
 */
record EventsRead(LogSample sample, long count, EventText shown) {
    /** The events of a text. */
    static EventsRead of(EventText text) {
        return new EventsRead(LogSample.whole(text.events()), text.events().size(), text);
    }

    List<Event> events() {
        return sample.events();
    }
}
