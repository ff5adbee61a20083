package org.troubletree.match;

import java.util.HashSet;
import java.util.Set;
import org.troubletree.event.Event;

/** An event made ready to be compared: its description as words, its source folded. */
record EventWords(Event event, Tokens description, Set<String> words, String source) {
    static EventWords of(Event event) {
        var description = Tokens.of(event.description());
        return new EventWords(
                event,
                description,
                new HashSet<>(description.words()),
                event.source().map(Fold::name).orElse(""));
    }
}
