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
    /** A pattern of whose words so much less is said than of another's is not the one that is meant. */
    private static final double CLEARLY = 0.1;

    private final TermWeights rarity;
    private final PatternIndex index;
    private final Set<String> sources = new HashSet<>();
    private final Prefilters clues;
    private final SharedMessages common;

    private PatternMatcher(Set<CompiledPattern> patterns, SharedMessages common) {
        this.common = common;
        this.rarity =
                TermWeights.in(patterns.stream().map(CompiledPattern::template).toList());
        this.index = new PatternIndex(patterns, rarity);
        patterns.forEach(pattern -> sources.addAll(pattern.sources()));
        this.clues = Prefilters.of(patterns, rarity);
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

    /** All patterns of a signature, whatever they speak for. */
    static Stream<EventPattern> patterns(Signature signature) {
        return Stream.concat(
                signature.events().stream(), signature.against().stream().map(CounterPattern::like));
    }

    /** What an event must show for anything here to be seen in it. */
    Prefilters clues() {
        return clues;
    }

    /** What is seen in all events there are. */
    PatternMatches sightings(List<Event> events) {
        return sightings(LogSample.whole(events));
    }

    /**
     * The best sighting of each pattern that was seen in any event. An event that says what an earlier one said shows
     * nothing new, and logs are full of those.
     */
    PatternMatches sightings(LogSample sample) {
        var best = new HashMap<CompiledPattern, PatternMatch>();
        var said = new HashSet<ComparedEvent>();
        var numbers = new HashSet<>(sample.leftOut());
        for (var event : sample.events()) {
            event.id().ifPresent(numbers::add);
            if (said.add(ComparedEvent.of(event))) {
                sightings(EventWords.of(event))
                        .forEach(sighting -> best.merge(sighting.pattern(), sighting, PatternMatcher::better));
            }
        }
        var neighbourhood = new Neighbourhood(sample);
        best.replaceAll((pattern, sighting) -> sighting.with(neighbourhood.around(sighting)));
        return new PatternMatches(
                best.values().stream()
                        .collect(Collectors.toMap(it -> it.pattern().event(), Function.identity())),
                numbers,
                common);
    }

    /** What an event says, without where and when. */
    private record ComparedEvent(OptionalInt id, Optional<String> source, String description) {
        static ComparedEvent of(Event event) {
            return new ComparedEvent(event.id(), event.source(), event.description());
        }
    }

    private static PatternMatch better(PatternMatch one, PatternMatch other) {
        return PatternMatch.BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** The patterns that one event is laid beside, whether they are seen in it or not. */
    List<PatternMatch> examined(EventWords event) {
        return index.candidates(event).stream()
                .map(pattern -> new PatternMatch(
                        event, pattern, FieldAgreement.of(event, pattern, rarity, sources), NeighbourFindings.NOTHING))
                .toList();
    }

    /** What counted of the description in which a pattern was seen. */
    MatchedWords counted(PatternMatch sighting) {
        return MatchedWords.of(sighting, Alignment.of(sighting.pattern().template(), sighting.event(), rarity));
    }

    /** The patterns seen in one event. */
    List<PatternMatch> sightings(EventWords event) {
        var sightings = examined(event).stream()
                .filter(sighting -> sighting.signs().seen())
                .toList();
        var itself = sightings.stream()
                .map(PatternMatch::signs)
                .filter(FieldAgreement::isItself)
                .mapToDouble(signs -> signs.saying().share())
                .max();
        return itself.isPresent() ? meant(sightings, itself.getAsDouble()) : stated(sightings);
    }

    /** Where words of its own state the values of some patterns, the others with the same number are not meant. */
    private static List<PatternMatch> stated(List<PatternMatch> sightings) {
        var stated = sightings.stream().map(PatternMatch::signs).anyMatch(FieldAgreement::statesValues);
        return sightings.stream()
                .filter(it -> !stated
                        || it.signs().words() != Agreement.OTHER
                        || it.signs().statesValues())
                .toList();
    }

    /**
     * Where an event says the words of a pattern with its own number, that is what it is: patterns with another number, or
     * of whose words it says clearly less, are not meant. But where only another number's pattern names the value that the
     * event shows, the number may be the misprint.
     */
    private static List<PatternMatch> meant(List<PatternMatch> sightings, double share) {
        boolean named =
                sightings.stream().map(PatternMatch::signs).anyMatch(signs -> signs.isItself() && signs.namesValues());
        return sightings.stream()
                .filter(it -> it.signs().number() != Agreement.OTHER
                        || (!named && it.signs().isMisnumbered() && it.signs().namesValues()))
                .filter(it -> it.signs().words() == Agreement.ABSENT
                        || it.signs().saying().share() > share - CLEARLY)
                .toList();
    }
}
