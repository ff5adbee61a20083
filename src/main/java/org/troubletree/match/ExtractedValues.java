package org.troubletree.match;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.troubletree.event.Event;

/** What was read from an event: its inserted values by name, its computer and its time. */
record ExtractedValues(Event event, Map<String, String> values) {
    private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");
    /** What follows an inserted value at the end of a message in brackets, or on the next line, is not part of it. */
    private static final Pattern VALUE_END = Pattern.compile("\\s*[\\[(\\n]");

    /** The value of a fact with what was read in place of its <code>{name}</code>s; nothing where one was not read. */
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
