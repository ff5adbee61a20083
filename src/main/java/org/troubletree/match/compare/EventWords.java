package org.troubletree.match.compare;

import java.util.HashSet;
import java.util.Set;
import org.troubletree.event.Event;

/** An event prepared for comparison: its description as words, its source folded. */
public record EventWords(Event event, Tokens description, Set<String> words, String foldedSource) {
    /** Returns whether the event has neither number nor source. Ordinary prose may look like such an event. */
    public boolean isNameless() {
        return event.id().isEmpty() && event.source().isEmpty();
    }

    /** Splits the description of an event into words. */
    public static EventWords of(Event event) {
        var description = Tokens.of(event.description());
        return new EventWords(
                event,
                description,
                new HashSet<>(description.words()),
                event.source().map(TextFolding::foldName).orElse(""));
    }
}
