package org.troubletree.match;

import java.util.Set;
import java.util.stream.Collectors;
import org.troubletree.tree.EventPattern;

/** An event pattern made ready to be compared: its words as a template, its sources folded. */
final class Pattern {
    private final EventPattern event;
    private final Template template;
    private final Set<String> sources;
    private final int hash;

    private Pattern(EventPattern event) {
        this.event = event;
        this.template = Template.of(event.text());
        this.sources = event.sources().stream().map(Fold::name).collect(Collectors.toUnmodifiableSet());
        this.hash = event.hashCode();
    }

    static Pattern of(EventPattern event) {
        return new Pattern(event);
    }

    EventPattern event() {
        return event;
    }

    Template template() {
        return template;
    }

    Set<String> sources() {
        return sources;
    }

    /** The pattern in a few words: its number, else the beginning of its text. */
    String named() {
        if (event.id().isPresent()) {
            return "event " + event.id().getAsInt();
        }
        var text = event.text();
        return text.isEmpty() ? "an event of " + String.join(", ", event.sources()) : '"' + Excerpt.of(text) + '"';
    }

    /** Patterns of several signatures are one when they ask for the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Pattern pattern && pattern.hash == hash && pattern.event.equals(event);
    }

    /** Kept, since patterns are looked up for every event of a log. */
    @Override
    public int hashCode() {
        return hash;
    }
}
