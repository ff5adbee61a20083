package org.troubletree.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.match.compare.EventWords;
import org.troubletree.match.compare.Excerpt;
import org.troubletree.text.TextLines;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.Library;
import org.troubletree.tree.Signature;
import org.troubletree.tree.Tree;

/**
 * The reasoning over a text, for those who write signatures: each event as it was read, beside it each pattern that might be
 * meant with its signs, then each signature of which anything was seen, and the lines that became no event.
 */
final class Explanation {
    /** Of events that say the same, and of huge logs, so many are shown. */
    private static final int MOST_EVENTS = 200;

    /** Scores that differ by less are one. */
    private static final double SAME = 0.005;

    private final Library library;
    private final PatternMatcher recognition;
    private final Map<EventPattern, Set<String>> owners = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    Explanation(Library library, PatternMatcher recognition) {
        this.library = library;
        this.recognition = recognition;
        library.trees().stream().flatMap(tree -> tree.signatures().stream()).forEach(this::own);
    }

    private void own(Signature signature) {
        signature.events().forEach(event -> own(event, word(event.weight()) + " of " + signature.id()));
        signature.against().forEach(against -> own(against.like(), "against " + signature.id()));
    }

    private void own(EventPattern event, String owner) {
        owners.computeIfAbsent(event, none -> new LinkedHashSet<>()).add(owner);
    }

    List<String> lines(String text, EventText read, Ranking ranking) {
        scale();
        events(read.events());
        read.unread().forEach(left -> say("left as text: lines %d to %d".formatted(left.first(), left.last())));
        codes(text, read);
        conclusions(recognition.sightings(read.events()), ranking);
        return List.copyOf(lines);
    }

    /** Over events of a log, with the lines and places that they have in it. */
    List<String> lines(LogSample sample, Ranking ranking) {
        scale();
        events(sample.events());
        conclusions(recognition.sightings(sample), ranking);
        return List.copyOf(lines);
    }

    private void scale() {
        say(
                "strength of an event beside a pattern: words 0.60, number 0.25, source 0.15; times 0.5 where one is another,"
                        + " times 0.6 where a value was not read for certain");
        say(
                "an event of strength 1 leaves of the doubt 0.15 where it is decisive, 0.50 where strong, 0.80 where supporting;"
                        + " score is 1 less what is left");
    }

    private void events(List<Event> events) {
        events.stream().limit(MOST_EVENTS).forEach(this::event);
        if (events.size() > MOST_EVENTS) {
            say("... and %d more events, which count below".formatted(events.size() - MOST_EVENTS));
        }
    }

    private void conclusions(PatternMatches sightings, Ranking ranking) {
        signatures(sightings, ranking.matches());
        ranking.separates().ifPresent(question -> say("to tell the best two apart: %s".formatted(question)));
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
                event.header().time().map(when -> when.certain().orElse(when.written() + " (day or month first?)")));
        field("data", Optional.of(String.join(" ", event.data())).filter(data -> !data.isEmpty()));
        field(
                "description",
                Optional.of(Excerpt.of(event.description().replace('\n', ' '))).filter(text -> !text.isBlank()));
        recognition.examined(EventWords.of(event)).stream()
                .sorted(Comparator.comparing((PatternMatch it) -> -it.signs().strength()))
                .forEach(this::pattern);
    }

    private void field(String name, Optional<String> value) {
        value.ifPresent(text -> say("    %s: %s".formatted(name, text)));
    }

    private void pattern(PatternMatch sighting) {
        var signs = sighting.signs();
        say("  beside %s (%s): number %s, source %s, words %s (%d %% of them), strength %.2f%s"
                .formatted(
                        sighting.pattern().named(),
                        String.join(", ", owners.get(sighting.pattern().event())),
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
                                Excerpt.of(signs.read()
                                        .getOrDefault(name, "not there")
                                        .replace('\n', ' ')),
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

    /** Those that match, best first, and then those that are ruled out. */
    private void signatures(PatternMatches sightings, List<Match> matches) {
        for (int rank = 0; rank < matches.size(); rank++) {
            var match = matches.get(rank);
            var verdict = new SignatureScore(match.signature(), sightings);
            signature(match.tree(), match.signature(), verdict);
            verdict.restraint().ifPresent(why -> say("    not strong, because %s".formatted(why)));
            match.missing().forEach(missing -> say("    missing: %s".formatted(missing)));
            if (rank > 0) {
                say("    behind %s: %s"
                        .formatted(matches.get(rank - 1).signature().id(), behind(match, matches.get(rank - 1))));
            }
        }
        library.trees()
                .forEach(tree -> tree.signatures().stream()
                        .filter(signature -> matches.stream()
                                .noneMatch(match -> match.signature().equals(signature)))
                        .forEach(signature -> signature(tree, signature, new SignatureScore(signature, sightings))));
    }

    private void signature(Tree tree, Signature signature, SignatureScore verdict) {
        var parts = verdict.parts();
        if (!parts.isEmpty()) {
            say("signature %s of %s: %s".formatted(signature.id(), tree.id(), outcome(verdict)));
            parts.forEach(part -> say("    %s".formatted(part)));
        }
    }

    private static String behind(Match match, Match better) {
        if (match.confidence() != better.confidence()) {
            return "%s is less than %s".formatted(word(match.confidence()), word(better.confidence()));
        }
        return match.score() < better.score() - SAME
                ? "the score is lower by %.2f".formatted(better.score() - match.score())
                : "they are level, and stand in the order of their names";
    }

    private static String outcome(SignatureScore verdict) {
        return verdict.isOut() ? "ruled out" : "%s, score %.2f".formatted(word(verdict.confidence()), verdict.score());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void say(String line) {
        lines.add(line);
    }
}
