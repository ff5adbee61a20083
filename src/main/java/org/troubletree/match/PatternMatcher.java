package org.troubletree.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.troubletree.event.Event;
import org.troubletree.match.compare.Agreement;
import org.troubletree.match.compare.Alignment;
import org.troubletree.match.compare.EventWords;
import org.troubletree.match.compare.TermWeights;
import org.troubletree.tree.CounterPattern;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.Library;
import org.troubletree.tree.Signature;

/** Finds the patterns of a library in events. */
final class PatternMatcher {
    /** A pattern is dropped when its matched share is lower than that of the exact event by at least this much. */
    private static final double CLEAR_DIFFERENCE = 0.1;

    private final TermWeights termWeights;
    private final PatternIndex index;
    private final Set<String> knownSources = new HashSet<>();
    private final Prefilters prefilters;
    private final SharedMessages sharedMessages;

    private PatternMatcher(Set<CompiledPattern> patterns, SharedMessages common) {
        this.sharedMessages = common;
        this.termWeights = TermWeights.fromTemplates(
                patterns.stream().map(CompiledPattern::template).toList());
        this.index = new PatternIndex(patterns, termWeights);
        patterns.forEach(pattern -> knownSources.addAll(pattern.sources()));
        this.prefilters = Prefilters.of(patterns, termWeights);
    }

    static PatternMatcher of(Library library) {
        var patterns = new LinkedHashSet<CompiledPattern>();
        signatures(library)
                .flatMap(PatternMatcher::patterns)
                .map(CompiledPattern::of)
                .forEach(patterns::add);
        return new PatternMatcher(patterns, SharedMessages.among(signatures(library)));
    }

    private static Stream<Signature> signatures(Library library) {
        return library.trees().stream().flatMap(tree -> tree.signatures().stream());
    }

    /** Returns all event patterns of a signature, those that speak against it included. */
    static Stream<EventPattern> patterns(Signature signature) {
        return Stream.concat(
                signature.events().stream(), signature.against().stream().map(CounterPattern::like));
    }

    /** Returns conditions that tell which events cannot fit any pattern. */
    Prefilters prefilters() {
        return prefilters;
    }

    /** Returns the best match of each pattern among all events. */
    PatternMatches findMatches(List<Event> events) {
        return findMatches(LogSample.whole(events));
    }

    /**
     * Returns the best match of each pattern in a log sample. Repeated events with the same content are compared once.
     */
    PatternMatches findMatches(LogSample sample) {
        var best = new HashMap<CompiledPattern, PatternMatch>();
        var said = new HashSet<ComparedEvent>();
        var numbers = new HashSet<>(sample.leftOut());
        for (var event : sample.events()) {
            event.id().ifPresent(numbers::add);
            if (said.add(ComparedEvent.of(event))) {
                findMatches(EventWords.of(event))
                        .forEach(patternMatch ->
                                best.merge(patternMatch.pattern(), patternMatch, PatternMatcher::better));
            }
        }
        var neighbourhood = new Neighbourhood(sample);
        best.replaceAll((pattern, patternMatch) -> patternMatch.withNeighbours(neighbourhood.findings(patternMatch)));
        return new PatternMatches(
                best.values().stream()
                        .collect(Collectors.toMap(it -> it.pattern().event(), Function.identity())),
                numbers,
                sharedMessages);
    }

    /** The content of an event without its position and time. */
    private record ComparedEvent(OptionalInt id, Optional<String> source, String description) {
        static ComparedEvent of(Event event) {
            return new ComparedEvent(event.id(), event.source(), event.description());
        }
    }

    private static PatternMatch better(PatternMatch one, PatternMatch other) {
        return PatternMatch.BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** Compares an event with all patterns that may fit, and returns each result, fitting or not. */
    List<PatternMatch> compareCandidates(EventWords event) {
        return index.candidates(event).stream()
                .map(pattern -> new PatternMatch(
                        event,
                        pattern,
                        FieldAgreement.of(event, pattern, termWeights, knownSources),
                        NeighbourFindings.NOTHING))
                .toList();
    }

    /** Returns the words of the description that agree with the pattern. */
    MatchedWords matchedWords(PatternMatch patternMatch) {
        return MatchedWords.of(
                patternMatch, Alignment.of(patternMatch.pattern().template(), patternMatch.event(), termWeights));
    }

    /** Returns the patterns that one event fits. */
    List<PatternMatch> findMatches(EventWords event) {
        var patternMatches = compareCandidates(event).stream()
                .filter(patternMatch -> patternMatch.agreement().isSeen())
                .toList();
        var itself = patternMatches.stream()
                .map(PatternMatch::agreement)
                .filter(FieldAgreement::isExactEvent)
                .mapToDouble(agreement -> agreement.overlap().share())
                .max();
        return itself.isPresent()
                ? preferExactEvent(patternMatches, itself.getAsDouble())
                : preferStatedValues(patternMatches);
    }

    /**
     * If the event states the values of some patterns in another text, drops the patterns whose values it does not
     * state.
     */
    private static List<PatternMatch> preferStatedValues(List<PatternMatch> patternMatches) {
        var stated = patternMatches.stream().map(PatternMatch::agreement).anyMatch(FieldAgreement::statesValues);
        return patternMatches.stream()
                .filter(it -> !stated
                        || it.agreement().words() != Agreement.OTHER
                        || it.agreement().statesValues())
                .toList();
    }

    /**
     * If an event agrees with a pattern in text and number, drops patterns with another number or a clearly smaller
     * matched share. A pattern with another number stays if only that pattern names the value shown: the number may be
     * a misprint.
     */
    private static List<PatternMatch> preferExactEvent(List<PatternMatch> patternMatches, double share) {
        boolean named = patternMatches.stream()
                .map(PatternMatch::agreement)
                .anyMatch(agreement -> agreement.isExactEvent() && agreement.namesValues());
        return patternMatches.stream()
                .filter(it -> it.agreement().number() != Agreement.OTHER
                        || (!named
                                && it.agreement().hasOnlyOtherNumber()
                                && it.agreement().namesValues()))
                .filter(it -> it.agreement().words() == Agreement.ABSENT
                        || it.agreement().overlap().share() > share - CLEAR_DIFFERENCE)
                .toList();
    }
}
