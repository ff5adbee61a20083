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

/** An event pattern made ready to be compared: its words as a template, its sources folded. */
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

    /** Only words that decide are looked for wherever they stand: others are in everybody's mouth. */
    private static List<String> decisivePhrases(EventPattern event) {
        return event.weight() != PatternWeight.DECISIVE
                ? List.of()
                : event.values().values().stream()
                        .flatMap(List::stream)
                        .filter(PatternValue::isPhrase)
                        .toList();
    }

    /** The values it names by which it may be known without the words around them. */
    List<String> phrases() {
        return phrases;
    }

    /** The pattern in a few words: its number, else the beginning of its text. */
    String label() {
        if (event.id().isPresent()) {
            return "event " + event.id().getAsInt();
        }
        var text = event.text();
        return text.isEmpty() ? "an event of " + String.join(", ", event.sources()) : '"' + Excerpt.of(text) + '"';
    }

    /** Patterns of several signatures are one when they ask for the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CompiledPattern pattern && pattern.hash == hash && pattern.event.equals(event);
    }

    /** Kept, since patterns are looked up for every event of a log. */
    @Override
    public int hashCode() {
        return hash;
    }
}
