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
record PatternMatch(EventWords event, CompiledPattern pattern, FieldAgreement signs, NeighbourFindings around) {
    /** What was seen best first, then what stands first in the text. */
    static final Comparator<PatternMatch> BEST_FIRST = Comparator.comparing(
                    (PatternMatch it) -> it.signs().contradicts())
            .thenComparing(it -> -it.signs().strength())
            .thenComparing(PatternMatch::line);

    /** The same with what was found around it. */
    PatternMatch with(NeighbourFindings found) {
        return new PatternMatch(event, pattern, signs, found);
    }

    /** Whether it stands where the pattern asks for, or the pattern does not ask. */
    boolean isInPlace() {
        return pattern.event().around().equals(Surroundings.ANY)
                || (around.differs().isEmpty() && !around.fits().isEmpty());
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
        return signs.isWhole() && (signs.seenByWords() || signs.seenByName()) && signs.valuesFit();
    }

    /** The facts that are known once this was seen. */
    List<Fact> facts() {
        var origin = new Origin.SeenInEvent(event.event().isTyped() ? 0 : line(), pattern.named());
        var captured = new ExtractedValues(event.event(), signs.read());
        return Stream.concat(pattern.event().sets().entrySet().stream(), around.facts().entrySet().stream())
                .flatMap(entry ->
                        captured.in(entry.getValue()).stream().map(value -> new Fact(entry.getKey(), value, origin)))
                .toList();
    }

    /** What was seen, in sentences: the event itself, and what stands around it. */
    Stream<String> sentences() {
        return around.fits().isEmpty() ? Stream.of(sentence()) : Stream.of(sentence(), standing(around.fits()));
    }

    /** How it stands among the others, in a sentence. */
    String standing(List<String> parts) {
        return "%s: %s %s.".formatted(place(), pattern.named(), String.join(" and ", parts));
    }

    private String sentence() {
        var odd = oddities();
        return named() + manner() + (odd.isEmpty() ? "." : " (" + String.join("; ", odd) + ").");
    }

    /** The event at the beginning of a sentence. */
    private String named() {
        var number = event.event().id();
        var source = event.event().source();
        var kind = number.isPresent() ? "event " + number.getAsInt() : "event without a number";
        return event.event().isTyped()
                ? "The typed " + kind + of(source)
                : "Line %d: %s%s%s".formatted(line(), number.isPresent() ? "" : "an ", kind, of(source));
    }

    private static String of(Optional<String> source) {
        return source.map(name -> " of " + name).orElse("");
    }

    /** Where it stands, at the beginning of a sentence. */
    String place() {
        return event.event().isTyped() ? "The typed event" : "Line " + line();
    }

    /** Whether it says more of the same event than the other, so that the other adds nothing for a person. */
    boolean outshines(PatternMatch other) {
        return event.event().equals(other.event.event())
                && signs.words() == Agreement.SAME
                && other.signs.words() != Agreement.SAME;
    }

    private String manner() {
        return switch (signs.words()) {
            case SAME -> " in the words of this cause" + withValues();
            case NEAR -> " with part of the words of this cause" + withValues();
            case BEGUN -> " with the first words of this cause" + withValues();
            case ABSENT -> pattern.template().isEmpty() ? "" : ", by its number only; its words are not there";
            case OTHER -> "; the words are not those of this cause" + (signs.statesValues() ? ", but" + with() : "");
        };
    }

    private String withValues() {
        var with = with();
        return with.isEmpty() ? "" : "," + with;
    }

    private String with() {
        var fitting = signs.values().entrySet().stream()
                .filter(entry -> entry.getValue() == Agreement.SAME)
                .map(entry -> entry.getKey().replace('-', ' ') + " " + fitting(entry.getKey()))
                .sorted()
                .toList();
        return fitting.isEmpty() ? "" : " with " + String.join(" and ", fitting);
    }

    /** The one of the named values that was read, as the signature spells it. */
    private String fitting(String name) {
        return pattern.event().values().getOrDefault(name, List.of()).stream()
                .filter(named ->
                        PatternValue.compare(signs.read().getOrDefault(name, ""), List.of(named)) == Agreement.SAME)
                .findFirst()
                .orElseThrow();
    }

    /** The values that the signature names and the event does not show, in sentences. */
    List<String> unread() {
        return signs.values().entrySet().stream()
                .filter(entry -> entry.getValue() == Agreement.ABSENT)
                .map(Map.Entry::getKey)
                .sorted()
                .map(name -> "%s shows no %s: %s; here it must be %s."
                        .formatted(
                                event.event().isTyped() ? "The typed event" : "The event on line " + line(),
                                name.replace('-', ' '),
                                event.event().isTyped() ? "type more of its words" : "paste the whole event",
                                wanted(name)))
                .toList();
    }

    private String wanted(String name) {
        return String.join(" or ", pattern.event().values().getOrDefault(name, List.of()));
    }

    /** Which source it should show, where it shows none. */
    Optional<String> sourceMissed() {
        return event.source().isEmpty() && !pattern.sources().isEmpty()
                ? Optional.of("No source is shown; it should be %s.".formatted(sources()))
                : Optional.empty();
    }

    private String sources() {
        return String.join(" or ", pattern.event().sources());
    }

    private List<String> oddities() {
        var odd = new ArrayList<String>();
        if (signs.source() == Agreement.NEAR) {
            odd.add("usually written " + sources());
        }
        if (signs.source() == Agreement.OTHER) {
            odd.add("the source should be " + sources());
        }
        if (signs.number() == Agreement.OTHER) {
            odd.add("usually logged as " + pattern.named());
        }
        if (signs.words() != Agreement.OTHER) {
            signs.saying()
                    .misspelt()
                    .forEach((word, read) -> odd.add("\u201C%s\u201D there for \u201C%s\u201D".formatted(read, word)));
        }
        signs.values().forEach((name, sign) -> {
            if (sign == Agreement.NEAR) {
                odd.add("%s reads %s, one sign off %s"
                        .formatted(name, signs.read().get(name), wanted(name)));
            }
        });
        return odd;
    }
}
