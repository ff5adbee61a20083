package org.troubletree.ui;

import java.util.List;
import org.troubletree.event.EventText;
import org.troubletree.match.Match;

/** What was made of a text: the events in it, the lines that were left, and the causes that fit, best first. */
record Findings(String text, EventText read, List<Match> matches) {
    Findings {
        matches = List.copyOf(matches);
    }

    /** Of no text. */
    static Findings none() {
        return new Findings("", new EventText(List.of(), List.of()), List.of());
    }

    /** Whether there was text, and no event in it. */
    boolean isTextWithoutEvents() {
        return !text.isBlank() && read.events().isEmpty();
    }

    /** Whether there were events, and none that a cause known here would write. */
    boolean isEventsWithoutCause() {
        return !read.events().isEmpty() && matches.isEmpty();
    }
}
