package org.troubletree.match;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.troubletree.event.Event;

/** The values read from an event: its inserted values by name, its computer and its time. */
record ExtractedValues(Event event, Map<String, String> values) {
    private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");
    /** Matches where an inserted value at the end of a message ends: at a bracket or a line break. */
    private static final Pattern VALUE_END = Pattern.compile("\\s*[\\[(\\n]");

    /**
     * Replaces each <code>{name}</code> in the value of a fact by the value read from the event; returns empty if one
     * was not read.
     */
    Optional<String> fill(String fact) {
        var filled = new StringBuilder();
        var name = NAME.matcher(fact);
        while (name.find()) {
            var value = value(name.group(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            name.appendReplacement(filled, java.util.regex.Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(name.appendTail(filled).toString());
    }

    private Optional<String> value(String name) {
        return switch (name) {
            case "computer" -> event.computer();
            case "time" -> event.header().time().map(when -> when.certain().orElse(when.written()));
            default ->
                Optional.ofNullable(values.get(name)).map(value -> VALUE_END.split(value, 2)[0]);
        };
    }
}
