package org.troubletree.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.troubletree.event.Event;
import org.troubletree.match.Match;
import org.troubletree.tree.EventPattern;

/** Finds in the beginning of a pasted text what counted for the match that fits best. */
final class Marking {
    private static final int MOST_EVENTS = 200;

    private final String text;
    private final int[] starts;

    private Marking(String text) {
        this.text = text;
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(at -> text.charAt(at) == '\n')
                                .map(at -> at + 1))
                .toArray();
    }

    /** The marks in that text, in which the events were read; of several matches the first counts. */
    static List<Mark> of(String text, List<Event> events, List<Match> matches) {
        return matches.stream()
                .findFirst()
                .map(best -> new Marking(text).marks(events, best))
                .orElse(List.of());
    }

    private List<Mark> marks(List<Event> events, Match best) {
        var marks = new ArrayList<Mark>();
        events.stream()
                .filter(event -> event.lastLine() <= starts.length)
                .limit(MOST_EVENTS)
                .forEach(event -> best.signature().events().stream()
                        .filter(pattern -> mayBe(event, pattern))
                        .forEach(pattern -> marks.addAll(marks(event, pattern))));
        return List.copyOf(marks);
    }

    private static boolean mayBe(Event event, EventPattern pattern) {
        return event.id().isEmpty() || pattern.id().isEmpty() || event.id().equals(pattern.id());
    }

    private List<Mark> marks(Event event, EventPattern pattern) {
        int from = starts[event.line() - 1];
        int to = event.lastLine() < starts.length ? starts[event.lastLine()] : text.length();
        return new Wording(pattern).in(text, from, to);
    }
}
