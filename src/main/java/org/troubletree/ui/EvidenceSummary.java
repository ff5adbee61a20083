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
 * What was made of a text: the events in it, the lines that were left, the causes that fit, best first, what counted for the
 * best in the beginning of the text, and the error codes that are known.
 */
record EvidenceSummary(String text, EventsRead read, Ranking ranking, List<MarkedSpan> marks, List<FoundCode> codes) {
    EvidenceSummary {
        marks = List.copyOf(marks);
        codes = List.copyOf(codes);
    }

    List<Match> matches() {
        return ranking.matches();
    }

    /** The lines of the event that begins on that line; of none, the line itself. */
    LineRange around(int line) {
        return read.shown().events().stream()
                .map(Event::lines)
                .filter(lines -> lines.first() == line)
                .findFirst()
                .orElseGet(() -> new LineRange(line, line));
    }

    /** Of no text. */
    static EvidenceSummary none() {
        return new EvidenceSummary(
                "",
                EventsRead.of(new EventText(List.of(), List.of())),
                new Ranking(List.of(), Optional.empty()),
                List.of(),
                List.of());
    }

    /** The last line that was read, from 1; 0 where there is none. */
    int lastLine() {
        var shown = read.shown();
        int event = shown.events().isEmpty() ? 0 : shown.events().getLast().lastLine();
        return shown.unread().isEmpty()
                ? event
                : Math.max(event, shown.unread().getLast().last());
    }

    /** Whether there was text, and no event in it. */
    boolean isTextWithoutEvents() {
        return !text.isBlank() && read.count() == 0;
    }

    /** Whether there were events, and none that a cause known here would write. */
    boolean isEventsWithoutCause() {
        return read.count() > 0 && matches().isEmpty();
    }
}
