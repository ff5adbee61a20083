package org.troubletree.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.troubletree.match.compare.Agreement;
import org.troubletree.match.compare.EventWords;
import org.troubletree.match.compare.PatternValue;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.Surroundings;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Origin;

/** A pattern that was compared with an event, and how well they agree. */
record PatternMatch(EventWords event, CompiledPattern pattern, FieldAgreement agreement, NeighbourFindings neighbours) {
    /** Orders matches by agreement, best first, and then by line. */
    static final Comparator<PatternMatch> BEST_FIRST = Comparator.comparing(
                    (PatternMatch it) -> it.agreement().hasOtherValue())
            .thenComparing(it -> -it.agreement().strength())
            .thenComparing(PatternMatch::line);

    /** Returns a copy with these neighbour findings. */
    PatternMatch withNeighbours(NeighbourFindings found) {
        return new PatternMatch(event, pattern, agreement, found);
    }

    /**
     * Returns whether the event has the neighbours and the repetition that the pattern requires, if it requires any.
     */
    boolean isInPlace() {
        return pattern.event().around().equals(Surroundings.ANY)
                || (neighbours.differs().isEmpty() && !neighbours.fits().isEmpty());
    }

    int line() {
        return event.event().line();
    }

    EventPattern.PatternWeight weight() {
        return pattern.event().weight();
    }

    /**
     * Returns whether the event is certain enough to set facts. Part of the text is not enough, because many messages
     * begin alike.
     */
    boolean isSure() {
        return agreement.hasWholeTextOrNone()
                && (agreement.isSeenByWords() || agreement.isSeenByName())
                && agreement.haveAllValuesMatched();
    }

    /** Returns the facts that this event shows. */
    List<Fact> facts() {
        var origin = new Origin.SeenInEvent(event.event().isTyped() ? 0 : line(), pattern.label());
        var captured = new ExtractedValues(event.event(), agreement.readValues());
        return Stream.concat(pattern.event().sets().entrySet().stream(), neighbours.facts().entrySet().stream())
                .flatMap(entry ->
                        captured.fill(entry.getValue()).stream().map(value -> new Fact(entry.getKey(), value, origin)))
                .toList();
    }

    /** Returns sentences about what was seen: the event itself, and its neighbours or repetition. */
    Stream<String> sentences() {
        return neighbours.fits().isEmpty()
                ? Stream.of(sentence())
                : Stream.of(sentence(), neighbourSentence(neighbours.fits()));
    }

    /** Returns a sentence about the neighbours or the repetition of the event. */
    String neighbourSentence(List<String> parts) {
        return "%s: %s %s.".formatted(placePhrase(), pattern.label(), String.join(" and ", parts));
    }

    private String sentence() {
        var odd = oddities();
        return eventPhrase() + wordsPhrase() + (odd.isEmpty() ? "." : " (" + String.join("; ", odd) + ").");
    }

    /** Returns the beginning of a sentence that names the event, with its line. */
    private String eventPhrase() {
        var number = event.event().id();
        var source = event.event().source();
        var kind = number.isPresent() ? "event " + number.getAsInt() : "event without a number";
        return event.event().isTyped()
                ? "The typed " + kind + sourcePhrase(source)
                : "Line %d: %s%s%s".formatted(line(), number.isPresent() ? "" : "an ", kind, sourcePhrase(source));
    }

    private static String sourcePhrase(Optional<String> source) {
        return source.map(name -> " of " + name).orElse("");
    }

    /** Returns the beginning of a sentence that says where the event is. */
    String placePhrase() {
        return event.event().isTyped() ? "The typed event" : "Line " + line();
    }

    /** Returns whether both are matches of the same event and only this one agrees in the text. */
    boolean showsMoreThan(PatternMatch other) {
        return event.event().equals(other.event.event())
                && agreement.words() == Agreement.SAME
                && other.agreement.words() != Agreement.SAME;
    }

    private String wordsPhrase() {
        return switch (agreement.words()) {
            case SAME -> " in the words of this cause" + valuesClause();
            case NEAR -> " with part of the words of this cause" + valuesClause();
            case BEGUN -> " with the first words of this cause" + valuesClause();
            case ABSENT -> pattern.template().isEmpty() ? "" : ", by its number only; its words are not there";
            case OTHER ->
                "; the words are not those of this cause" + (agreement.statesValues() ? ", but" + valuesPhrase() : "");
        };
    }

    private String valuesClause() {
        var with = valuesPhrase();
        return with.isEmpty() ? "" : "," + with;
    }

    private String valuesPhrase() {
        var fitting = agreement.valueAgreements().entrySet().stream()
                .filter(entry -> entry.getValue() == Agreement.SAME)
                .map(entry -> entry.getKey().replace('-', ' ') + " " + matchedSpelling(entry.getKey()))
                .sorted()
                .toList();
        return fitting.isEmpty() ? "" : " with " + String.join(" and ", fitting);
    }

    /** Returns the named value that agrees with the value read, spelled as in the signature. */
    private String matchedSpelling(String name) {
        return pattern.event().values().getOrDefault(name, List.of()).stream()
                .filter(named -> PatternValue.compare(agreement.readValues().getOrDefault(name, ""), List.of(named))
                        == Agreement.SAME)
                .findFirst()
                .orElseThrow();
    }

    /** Returns a sentence for each value that the signature names and the event does not show. */
    List<String> unreadValueSentences() {
        return agreement.valueAgreements().entrySet().stream()
                .filter(entry -> entry.getValue() == Agreement.ABSENT)
                .map(Map.Entry::getKey)
                .sorted()
                .map(name -> "%s shows no %s: %s; here it must be %s."
                        .formatted(
                                event.event().isTyped() ? "The typed event" : "The event on line " + line(),
                                name.replace('-', ' '),
                                event.event().isTyped() ? "type more of its words" : "paste the whole event",
                                wantedValues(name)))
                .toList();
    }

    private String wantedValues(String name) {
        return String.join(" or ", pattern.event().values().getOrDefault(name, List.of()));
    }

    /** Returns a sentence that names the expected source if the event shows none. */
    Optional<String> missingSourceSentence() {
        return event.foldedSource().isEmpty() && !pattern.sources().isEmpty()
                ? Optional.of("No source is shown; it should be %s.".formatted(wantedSources()))
                : Optional.empty();
    }

    private String wantedSources() {
        return String.join(" or ", pattern.event().sources());
    }

    private List<String> oddities() {
        var odd = new ArrayList<String>();
        if (agreement.source() == Agreement.NEAR) {
            odd.add("usually written " + wantedSources());
        }
        if (agreement.source() == Agreement.OTHER) {
            odd.add("the source should be " + wantedSources());
        }
        if (agreement.number() == Agreement.OTHER) {
            odd.add("usually logged as " + pattern.label());
        }
        if (agreement.words() != Agreement.OTHER) {
            agreement
                    .overlap()
                    .misspelt()
                    .forEach((word, read) -> odd.add("\u201C%s\u201D there for \u201C%s\u201D".formatted(read, word)));
        }
        agreement.valueAgreements().forEach((name, sign) -> {
            if (sign == Agreement.NEAR) {
                odd.add("%s reads %s, one sign off %s"
                        .formatted(name, agreement.readValues().get(name), wantedValues(name)));
            }
        });
        return odd;
    }
}
