package org.troubletree.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.match.LogSample;
import org.troubletree.match.Matcher;

/** The input on the start page: text or a log file, and one typed event. */
record StartInput(EvidenceSource pasted, TypedEvent typed) {
    /** The input as one text: the pasted text, then the typed event in the form of articles. */
    String text() {
        if (typed.isEmpty()) {
            return pasted.text();
        }
        return pasted.text().isBlank() ? typed.text() : pasted.text() + "\n\n" + typed.text();
    }

    /** The events of both. The typed event is not read from text, so surrounding text cannot change it. */
    EventsRead read(Matcher matcher) {
        return switch (pasted) {
            case EvidenceSource.Text text -> read(text, matcher);
            case EvidenceSource.Log log -> read(log, matcher);
        };
    }

    private EventsRead read(EvidenceSource.Text text, Matcher matcher) {
        var read = matcher.readEvents(text.text());
        return EventsRead.of(new EventText(withTyped(read.events()), read.unread()));
    }

    private EventsRead read(EvidenceSource.Log log, Matcher matcher) {
        var found = log.scanned().sample();
        var places = new ArrayList<>(found.places());
        typedEvent().forEach(event -> places.add(places.isEmpty() ? 0 : places.getLast() + 1));
        return new EventsRead(
                new LogSample(withTyped(found.events()), places, found.leftOut()),
                log.scanned().progress().events() + typedEvent().count(),
                matcher.readEvents(log.beginning()));
    }

    private List<Event> withTyped(List<Event> events) {
        return Stream.concat(events.stream(), typedEvent()).toList();
    }

    private Stream<Event> typedEvent() {
        return typed.isEmpty() ? Stream.empty() : Stream.of(typed.event(firstLine()));
    }

    private int firstLine() {
        return pasted.text().isBlank()
                ? 1
                : (int) (pasted.text() + "\n\nx").lines().count();
    }
}
