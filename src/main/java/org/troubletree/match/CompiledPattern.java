package org.troubletree.match;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.troubletree.match.compare.Excerpt;
import org.troubletree.match.compare.PatternValue;
import org.troubletree.match.compare.Template;
import org.troubletree.match.compare.TextFolding;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;

/** An event pattern prepared for comparison: its text as a template, its sources folded. */
final class CompiledPattern {
    private final EventPattern event;
    private final Template template;
    private final Set<String> sources;
    private final List<String> phrases;
    private final int hash;

    private CompiledPattern(EventPattern event) {
        this.event = event;
        this.template = Template.of(event.text());
        this.sources = event.sources().stream().map(TextFolding::foldName).collect(Collectors.toUnmodifiableSet());
        this.phrases = decisivePhrases(event);
        this.hash = event.hashCode();
    }

    static CompiledPattern of(EventPattern event) {
        return new CompiledPattern(event);
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

    /** Only decisive patterns are searched by phrase. Phrases of other patterns are too common. */
    private static List<String> decisivePhrases(EventPattern event) {
        return event.weight() != PatternWeight.DECISIVE
                ? List.of()
                : event.values().values().stream()
                        .flatMap(List::stream)
                        .filter(PatternValue::isPhrase)
                        .toList();
    }

    /** Returns the values that identify the pattern without the words around them. */
    List<String> phrases() {
        return phrases;
    }

    /** Returns a short label: the event number, or else the beginning of the text. */
    String label() {
        if (event.id().isPresent()) {
            return "event " + event.id().getAsInt();
        }
        var text = event.text();
        return text.isEmpty() ? "an event of " + String.join(", ", event.sources()) : '"' + Excerpt.of(text) + '"';
    }

    /** Compiled patterns are equal when they compile equal event patterns, also of different signatures. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CompiledPattern pattern && pattern.hash == hash && pattern.event.equals(event);
    }

    /** Cached, because patterns are looked up for every event of a log. */
    @Override
    public int hashCode() {
        return hash;
    }
}
