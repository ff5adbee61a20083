package org.troubletree.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.troubletree.event.Event;
import org.troubletree.event.EventTime;
import org.troubletree.log.ScannedLog;

/** What a walk keeps of a long log file: how much was read, and the listed events in the form of articles. */
record LogEvidence(LogFile file, ScannedLog log) {
    String text() {
        return heading() + "\n\n" + log.events().stream().map(LogEvidence::text).collect(Collectors.joining("\n\n"));
    }

    private String heading() {
        var repeats = new LogWords(file, log).repeats();
        return "From %s. %,d of %,d events are listed%s."
                .formatted(
                        new LogWords(file, log).extent(),
                        log.events().size(),
                        log.progress().events(),
                        repeats.isEmpty() ? "" : "; in all " + repeats);
    }

    private static String text(Event event) {
        var lines = new ArrayList<String>();
        event.id().ifPresent(id -> lines.add("Event ID: " + id));
        event.source().ifPresent(source -> lines.add("Source: " + source));
        event.type().ifPresent(type -> lines.add("Type: " + type));
        event.category().ifPresent(category -> lines.add("Category: " + category));
        event.header().time().map(EventTime::written).ifPresent(written -> lines.add("Date: " + written));
        event.computer().ifPresent(computer -> lines.add("Computer: " + computer));
        lines.addAll(description(event));
        return String.join("\n", lines);
    }

    private static List<String> description(Event event) {
        return event.description().isBlank() ? List.of() : List.of("Description: " + event.description());
    }
}
