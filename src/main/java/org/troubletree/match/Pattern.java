package org.troubletree.match;

import java.util.Set;
import java.util.stream.Collectors;
import org.troubletree.tree.EventPattern;

/** An event pattern made ready to be compared: its words as a template, its sources folded. */
record Pattern(EventPattern event, Template template, Set<String> sources) {
    static Pattern of(EventPattern event) {
        return new Pattern(
                event,
                Template.of(event.text()),
                event.sources().stream().map(Fold::name).collect(Collectors.toUnmodifiableSet()));
    }

    /** The pattern in a few words: its number, else the beginning of its text. */
    String named() {
        if (event.id().isPresent()) {
            return "event " + event.id().getAsInt();
        }
        var text = event.text();
        return text.isEmpty() ? "an event of " + String.join(", ", event.sources()) : '"' + Excerpt.of(text) + '"';
    }
}
