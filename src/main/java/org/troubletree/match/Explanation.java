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
 * Explains the matching of a text to authors of signatures. It lists each event as it was read, the patterns that were
 * compared with it, each signature of which anything was seen, and the lines that belong to no event.
 */
final class Explanation {
    /** The maximum number of events listed. */
    private static final int MAX_EVENTS = 200;

    /** Scores that differ by less than this are reported as equal. */
    private static final double EQUAL_SCORE = 0.005;

    private final Library library;
    private final PatternMatcher patternMatcher;
    private final Map<EventPattern, Set<String>> owners = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    Explanation(Library library, PatternMatcher patternMatcher) {
        this.library = library;
        this.patternMatcher = patternMatcher;
        library.trees().stream().flatMap(tree -> tree.signatures().stream()).forEach(this::addOwner);
    }

    private void addOwner(Signature signature) {
        signature.events().forEach(event -> addOwner(event, word(event.weight()) + " of " + signature.id()));
        signature.against().forEach(against -> addOwner(against.like(), "against " + signature.id()));
    }

    private void addOwner(EventPattern event, String owner) {
        owners.computeIfAbsent(event, none -> new LinkedHashSet<>()).add(owner);
    }

    List<String> lines(String text, EventText read, Ranking ranking) {
        addScale();
        addEvents(read.events());
        read.unread().forEach(left -> addLine("left as text: lines %d to %d".formatted(left.first(), left.last())));
        addCodes(text, read);
        addConclusions(patternMatcher.findMatches(read.events()), ranking);
        return List.copyOf(lines);
    }

    /** Explains events of a log, with their lines and positions in that log. */
    List<String> lines(LogSample sample, Ranking ranking) {
        addScale();
        addEvents(sample.events());
        addConclusions(patternMatcher.findMatches(sample), ranking);
        return List.copyOf(lines);
    }

    private void addScale() {
        addLine(
                "strength of an event beside a pattern: words 0.60, number 0.25, source 0.15; times 0.5 where one is another,"
                        + " times 0.6 where a value was not read for certain");
        addLine(
                "an event of strength 1 leaves of the doubt 0.15 where it is decisive, 0.50 where strong, 0.80 where supporting;"
                        + " score is 1 less what is left");
    }

    private void addEvents(List<Event> events) {
        events.stream().limit(MAX_EVENTS).forEach(this::addEvent);
        if (events.size() > MAX_EVENTS) {
            addLine("... and %d more events, which count below".formatted(events.size() - MAX_EVENTS));
        }
    }

    private void addConclusions(PatternMatches patternMatches, Ranking ranking) {
        addSignatures(patternMatches, ranking.matches());
        ranking.distinguishingQuestion()
                .ifPresent(question -> addLine("to tell the best two apart: %s".formatted(question)));
    }

    private void addEvent(Event event) {
        addLine("event %s of %s, lines %d to %d, read as %s"
                .formatted(
                        event.id().isPresent() ? String.valueOf(event.id().getAsInt()) : "without a number",
                        event.source().orElse("an unknown source"),
                        event.line(),
                        event.lastLine(),
                        event.format().writtenName()));
        addField("type", event.type());
        addField("category", event.category());
        addField("computer", event.computer());
        addField(
                "time",
                event.header().time().map(when -> when.certain().orElse(when.written() + " (day or month first?)")));
        addField("data", Optional.of(String.join(" ", event.data())).filter(data -> !data.isEmpty()));
        addField(
                "description",
                Optional.of(Excerpt.of(event.description().replace('\n', ' '))).filter(text -> !text.isBlank()));
        patternMatcher.compareCandidates(EventWords.of(event)).stream()
                .sorted(Comparator.comparing(
                        (PatternMatch it) -> -it.agreement().strength()))
                .forEach(this::addPattern);
    }

    private void addField(String name, Optional<String> value) {
        value.ifPresent(text -> addLine("    %s: %s".formatted(name, text)));
    }

    private void addPattern(PatternMatch patternMatch) {
        var agreement = patternMatch.agreement();
        addLine("  beside %s (%s): number %s, source %s, words %s (%d %% of them), strength %.2f%s"
                .formatted(
                        patternMatch.pattern().label(),
                        String.join(", ", owners.get(patternMatch.pattern().event())),
                        word(agreement.number()),
                        word(agreement.source()),
                        word(agreement.words()),
                        Math.round(agreement.overlap().share() * 100),
                        agreement.strength(),
                        agreement.isSeen() ? "" : " - not seen"));
        agreement
                .valueAgreements()
                .forEach((name, sign) -> addLine("      value %s: %s, wanted %s: %s"
                        .formatted(
                                name,
                                Excerpt.of(agreement
                                        .readValues()
                                        .getOrDefault(name, "not there")
                                        .replace('\n', ' ')),
                                String.join(
                                        " or ",
                                        patternMatch.pattern().event().values().get(name)),
                                word(sign))));
    }

    private void addCodes(String text, EventText read) {
        var lines = TextLines.of(text);
        ErrorCodes.of(library.codes())
                .findCodes(text, read)
                .forEach(code -> addLine("code on line %d, characters %d to %d of the text: %s"
                        .formatted(lines.lineAt(code.from()), code.from(), code.to(), code.sentence())));
    }

    /** Lists the matching signatures, best first, and then those that are ruled out. */
    private void addSignatures(PatternMatches patternMatches, List<Match> matches) {
        for (int rank = 0; rank < matches.size(); rank++) {
            var match = matches.get(rank);
            var score = new SignatureScore(match.signature(), patternMatches);
            addSignature(match.tree(), match.signature(), score);
            score.whyNotStrong().ifPresent(why -> addLine("    not strong, because %s".formatted(why)));
            match.missing().forEach(missing -> addLine("    missing: %s".formatted(missing)));
            if (rank > 0) {
                addLine("    behind %s: %s"
                        .formatted(matches.get(rank - 1).signature().id(), whyBehind(match, matches.get(rank - 1))));
            }
        }
        library.trees()
                .forEach(tree -> tree.signatures().stream()
                        .filter(signature -> matches.stream()
                                .noneMatch(match -> match.signature().equals(signature)))
                        .forEach(signature ->
                                addSignature(tree, signature, new SignatureScore(signature, patternMatches))));
    }

    private void addSignature(Tree tree, Signature signature, SignatureScore score) {
        var parts = score.explanationLines();
        if (!parts.isEmpty()) {
            addLine("signature %s of %s: %s".formatted(signature.id(), tree.id(), outcome(score)));
            parts.forEach(part -> addLine("    %s".formatted(part)));
        }
    }

    private static String whyBehind(Match match, Match better) {
        if (match.confidence() != better.confidence()) {
            return "%s is less than %s".formatted(word(match.confidence()), word(better.confidence()));
        }
        return match.score() < better.score() - EQUAL_SCORE
                ? "the score is lower by %.2f".formatted(better.score() - match.score())
                : "they are level, and stand in the order of their names";
    }

    private static String outcome(SignatureScore score) {
        return score.isRuledOut() ? "ruled out" : "%s, score %.2f".formatted(word(score.confidence()), score.score());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void addLine(String line) {
        lines.add(line);
    }
}
