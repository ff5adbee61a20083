package org.troubletree.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.event.TextLines;
import org.troubletree.tree.Library;

/**
 * The reasoning over a text, for those who write signatures: each event as it was read, beside it each pattern that might be
 * meant with its signs, then each signature of which anything was seen, and the lines that became no event.
 */
final class Explanation {
    /** Of events that say the same, and of huge logs, so many are shown. */
    private static final int MOST_EVENTS = 200;

    private final Library library;
    private final Recognition recognition;
    private final List<String> lines = new ArrayList<>();

    Explanation(Library library, Recognition recognition) {
        this.library = library;
        this.recognition = recognition;
    }

    List<String> lines(String text, EventText read, Ranking ranking) {
        read.events().stream().limit(MOST_EVENTS).forEach(this::event);
        if (read.events().size() > MOST_EVENTS) {
            say("... and %d more events, which count below"
                    .formatted(read.events().size() - MOST_EVENTS));
        }
        read.left().forEach(left -> say("left as text: lines %d to %d".formatted(left.first(), left.last())));
        codes(text, read);
        signatures(recognition.sightings(read.events()));
        ranking.separates().ifPresent(question -> say("to tell the best two apart: %s".formatted(question)));
        return List.copyOf(lines);
    }

    private void event(Event event) {
        say("event %s of %s, lines %d to %d, read as %s"
                .formatted(
                        event.id().isPresent() ? String.valueOf(event.id().getAsInt()) : "without a number",
                        event.source().orElse("an unknown source"),
                        event.line(),
                        event.lastLine(),
                        event.format()));
        field("type", event.type());
        field("category", event.category());
        field("computer", event.computer());
        field(
                "time",
                event.header().when().map(when -> when.certain().orElse(when.written() + " (day or month first?)")));
        field("data", Optional.of(String.join(" ", event.data())).filter(data -> !data.isEmpty()));
        field(
                "description",
                Optional.of(Excerpt.of(event.description().replace('\n', ' '))).filter(text -> !text.isBlank()));
        recognition.examined(EventWords.of(event)).stream()
                .sorted(Comparator.comparing((Sighting it) -> -it.signs().strength()))
                .forEach(this::pattern);
    }

    private void field(String name, Optional<String> value) {
        value.ifPresent(text -> say("    %s: %s".formatted(name, text)));
    }

    private void pattern(Sighting sighting) {
        var signs = sighting.signs();
        say("  beside %s (%s): number %s, source %s, words %s (%d %% of them), strength %.2f%s"
                .formatted(
                        sighting.pattern().named(),
                        word(sighting.weight()),
                        word(signs.number()),
                        word(signs.source()),
                        word(signs.words()),
                        Math.round(signs.saying().share() * 100),
                        signs.strength(),
                        signs.seen() ? "" : " - not seen"));
        signs.values()
                .forEach((name, sign) -> say("      value %s: %s, wanted %s: %s"
                        .formatted(
                                name,
                                signs.read().getOrDefault(name, "not there"),
                                String.join(
                                        " or ",
                                        sighting.pattern().event().values().get(name)),
                                word(sign))));
    }

    private void codes(String text, EventText read) {
        var lines = TextLines.of(text);
        ErrorCodes.of(library.codes())
                .in(text, read)
                .forEach(code -> say("code on line %d, characters %d to %d of the text: %s"
                        .formatted(lines.lineAt(code.from()), code.from(), code.to(), code.sentence())));
    }

    private void signatures(Sightings sightings) {
        for (var tree : library.trees()) {
            for (var signature : tree.signatures()) {
                var verdict = new Verdict(signature, sightings);
                var parts = verdict.parts();
                if (!parts.isEmpty()) {
                    say("signature %s of %s: %s".formatted(signature.id(), tree.id(), outcome(verdict)));
                    parts.forEach(part -> say("    %s".formatted(part)));
                }
            }
        }
    }

    private static String outcome(Verdict verdict) {
        return verdict.isOut() ? "ruled out" : "%s, score %.2f".formatted(word(verdict.confidence()), verdict.score());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void say(String line) {
        lines.add(line);
    }
}
