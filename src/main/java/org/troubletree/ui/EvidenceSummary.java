package org.troubletree.ui;

import java.util.List;
import java.util.Optional;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.match.FoundCode;
import org.troubletree.match.Match;
import org.troubletree.match.Ranking;
import org.troubletree.text.LineRange;

/**
 * The result of reading a text: its events, the lines without an event, the ranked causes, the marks for the best one
 * in the part that is shown, and the known error codes.
 */
record EvidenceSummary(String text, EventsRead read, Ranking ranking, List<MarkedSpan> marks, List<FoundCode> codes) {
    EvidenceSummary {
        marks = List.copyOf(marks);
        codes = List.copyOf(codes);
    }

    List<Match> matches() {
        return ranking.matches();
    }

    /** The lines of the event that begins on this line; without one, the line itself. */
    LineRange around(int line) {
        return read.shown().events().stream()
                .map(Event::lines)
                .filter(lines -> lines.first() == line)
                .findFirst()
                .orElseGet(() -> new LineRange(line, line));
    }

    /** The summary of an empty text. */
    static EvidenceSummary none() {
        return new EvidenceSummary(
                "",
                EventsRead.of(new EventText(List.of(), List.of())),
                new Ranking(List.of(), Optional.empty()),
                List.of(),
                List.of());
    }

    /** The last line that was read, from 1; 0 if there is none. */
    int lastLine() {
        var shown = read.shown();
        int event = shown.events().isEmpty() ? 0 : shown.events().getLast().lastLine();
        return shown.unread().isEmpty()
                ? event
                : Math.max(event, shown.unread().getLast().last());
    }

    /** Whether there is text but no event. */
    boolean isTextWithoutEvents() {
        return !text.isBlank() && read.count() == 0;
    }

    /** Whether there are events but no known cause writes them. */
    boolean isEventsWithoutCause() {
        return read.count() > 0 && matches().isEmpty();
    }
}
