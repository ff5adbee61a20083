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

/** A pattern that was seen in an event. */
record PatternMatch(EventWords event, CompiledPattern pattern, FieldAgreement agreement, NeighbourFindings neighbours) {
    /** What was seen best first, then what stands first in the text. */
    static final Comparator<PatternMatch> BEST_FIRST = Comparator.comparing(
                    (PatternMatch it) -> it.agreement().hasOtherValue())
            .thenComparing(it -> -it.agreement().strength())
            .thenComparing(PatternMatch::line);

    /** The same with what was found around it. */
    PatternMatch withNeighbours(NeighbourFindings found) {
        return new PatternMatch(event, pattern, agreement, found);
    }

    /** Whether it stands where the pattern asks for, or the pattern does not ask. */
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
     * Whether the event can be taken for what the pattern speaks of, so that its facts are known. Part of the words is not
     * enough, since many messages begin alike.
     */
    boolean isSure() {
        return agreement.hasWholeTextOrNone()
                && (agreement.isSeenByWords() || agreement.isSeenByName())
                && agreement.haveAllValuesMatched();
    }

    /** The facts that are known once this was seen. */
    List<Fact> facts() {
        var origin = new Origin.SeenInEvent(event.event().isTyped() ? 0 : line(), pattern.label());
        var captured = new ExtractedValues(event.event(), agreement.readValues());
        return Stream.concat(pattern.event().sets().entrySet().stream(), neighbours.facts().entrySet().stream())
                .flatMap(entry ->
                        captured.fill(entry.getValue()).stream().map(value -> new Fact(entry.getKey(), value, origin)))
                .toList();
    }

    /** What was seen, in sentences: the event itself, and what stands around it. */
    Stream<String> sentences() {
        return neighbours.fits().isEmpty()
                ? Stream.of(sentence())
                : Stream.of(sentence(), neighbourSentence(neighbours.fits()));
    }

    /** How it stands among the others, in a sentence. */
    String neighbourSentence(List<String> parts) {
        return "%s: %s %s.".formatted(placePhrase(), pattern.label(), String.join(" and ", parts));
    }

    private String sentence() {
        var odd = oddities();
        return eventPhrase() + wordsPhrase() + (odd.isEmpty() ? "." : " (" + String.join("; ", odd) + ").");
    }

    /** The event at the beginning of a sentence. */
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

    /** Where it stands, at the beginning of a sentence. */
    String placePhrase() {
        return event.event().isTyped() ? "The typed event" : "Line " + line();
    }

    /** Whether it says more of the same event than the other, so that the other adds nothing for a person. */
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

    /** The one of the named values that was read, as the signature spells it. */
    private String matchedSpelling(String name) {
        return pattern.event().values().getOrDefault(name, List.of()).stream()
                .filter(named -> PatternValue.compare(agreement.readValues().getOrDefault(name, ""), List.of(named))
                        == Agreement.SAME)
                .findFirst()
                .orElseThrow();
    }

    /** The values that the signature names and the event does not show, in sentences. */
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

    /** Which source it should show, where it shows none. */
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
