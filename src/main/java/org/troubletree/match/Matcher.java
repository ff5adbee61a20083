package org.troubletree.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.event.LineRange;
import org.troubletree.tree.AgainstPattern;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.Library;
import org.troubletree.tree.Signature;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Fact;

/** Matches events against the signatures of a library. Made once for a library; may be used by several threads. */
public final class Matcher {
    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::confidence)
            .thenComparing(match -> -match.score())
            .thenComparing(match -> match.tree().id())
            .thenComparing(match -> match.signature().id());

    /** A pattern of whose words so much less is said than of another's is not the one that is meant. */
    private static final double CLEARLY = 0.1;

    private final Library library;
    private final Rarity rarity;
    private final Index index;
    private final Set<String> sources;

    private Matcher(Library library, Set<Pattern> patterns) {
        this.library = library;
        this.rarity = Rarity.in(patterns.stream().map(Pattern::template).toList());
        this.index = new Index(patterns, rarity);
        this.sources = new HashSet<>();
        patterns.forEach(pattern -> sources.addAll(pattern.sources()));
    }

    /** A matcher for all signatures of all trees of the library. */
    public static Matcher of(Library library) {
        var patterns = new LinkedHashSet<Pattern>();
        library.trees().stream()
                .flatMap(tree -> tree.signatures().stream())
                .flatMap(Matcher::patterns)
                .map(Pattern::of)
                .forEach(patterns::add);
        return new Matcher(library, patterns);
    }

    private static Stream<EventPattern> patterns(Signature signature) {
        return Stream.concat(
                signature.events().stream(), signature.against().stream().map(AgainstPattern::like));
    }

    /**
     * Reads any text, as {@link EventText#read(String)} does; where it finds no event, a paragraph in the words of a message
     * known here is one, without number and source.
     */
    public EventText read(String text) {
        return EventText.read(text, this::isMessage);
    }

    private boolean isMessage(String words) {
        return !sightings(EventWords.of(Event.typed(new LineRange(1, 1), "", "", words)))
                .isEmpty();
    }

    /** The signatures that the events fit, best first; none when nothing fits. The order of the events does not count. */
    public List<Match> match(List<Event> events) {
        var sightings = sightings(events);
        var matches = new ArrayList<Match>();
        for (var tree : library.trees()) {
            var facts = facts(tree, sightings);
            for (var signature : tree.signatures()) {
                match(tree, signature, sightings, facts).ifPresent(matches::add);
            }
        }
        matches.sort(BEST_FIRST);
        return List.copyOf(matches);
    }

    private static Optional<Match> match(Tree tree, Signature signature, Sightings sightings, List<Fact> facts) {
        var verdict = new Verdict(signature, sightings);
        return verdict.isOut()
                ? Optional.empty()
                : Optional.of(
                        new Match(tree, signature, verdict.confidence(), verdict.score(), verdict.because(), facts));
    }

    /** The patterns of all trees that are seen where, and as often, as they ask for. */
    public Set<EventPattern> inPlace(List<Event> events) {
        return sightings(events).best().values().stream()
                .filter(Sighting::isInPlace)
                .map(sighting -> sighting.pattern().event())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The facts of a tree that the events show, whichever of its signatures they fit. */
    public List<Fact> facts(List<Event> events, Tree tree) {
        return facts(tree, sightings(events));
    }

    /** Where two events show a fact with different values, it is not known. */
    private static List<Fact> facts(Tree tree, Sightings sightings) {
        var facts = new LinkedHashMap<String, Fact>();
        var disputed = new HashSet<String>();
        tree.signatures().stream()
                .flatMap(Matcher::patterns)
                .flatMap(pattern -> sightings.of(pattern).stream())
                .filter(Sighting::isSure)
                .flatMap(sighting -> sighting.facts().stream())
                .forEach(fact -> {
                    var known = facts.putIfAbsent(fact.name(), fact);
                    if (known != null && !known.value().equals(fact.value())) {
                        disputed.add(fact.name());
                    }
                });
        facts.keySet().removeAll(disputed);
        return List.copyOf(facts.values());
    }

    /**
     * The best sighting of each pattern that was seen in any event. An event that says what an earlier one said shows
     * nothing new, and logs are full of those.
     */
    private Sightings sightings(List<Event> events) {
        var best = new HashMap<Pattern, Sighting>();
        var said = new HashSet<Said>();
        var numbers = new HashSet<Integer>();
        for (var event : events) {
            event.id().ifPresent(numbers::add);
            if (said.add(Said.of(event))) {
                sightings(EventWords.of(event))
                        .forEach(sighting -> best.merge(sighting.pattern(), sighting, Matcher::better));
            }
        }
        var neighbourhood = new Neighbourhood(events);
        best.replaceAll((pattern, sighting) -> sighting.with(neighbourhood.around(sighting)));
        return new Sightings(
                best.values().stream()
                        .collect(Collectors.toMap(it -> it.pattern().event(), Function.identity())),
                numbers);
    }

    /** What an event says, without where and when. */
    private record Said(OptionalInt id, Optional<String> source, String description) {
        static Said of(Event event) {
            return new Said(event.id(), event.source(), event.description());
        }
    }

    private static Sighting better(Sighting one, Sighting other) {
        return Sighting.BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** The patterns seen in one event. */
    private List<Sighting> sightings(EventWords event) {
        var sightings = index.candidates(event).stream()
                .map(pattern -> new Sighting(event, pattern, Signs.of(event, pattern, rarity, sources), Around.NOTHING))
                .filter(sighting -> sighting.signs().seen())
                .toList();
        var itself = sightings.stream()
                .map(Sighting::signs)
                .filter(Signs::isItself)
                .mapToDouble(Signs::share)
                .max();
        return itself.isPresent() ? meant(sightings, itself.getAsDouble()) : stated(sightings);
    }

    /** Where words of its own state the values of some patterns, the others with the same number are not meant. */
    private static List<Sighting> stated(List<Sighting> sightings) {
        var stated = sightings.stream().map(Sighting::signs).anyMatch(Signs::statesValues);
        return sightings.stream()
                .filter(it -> !stated
                        || it.signs().words() != Sign.OTHER
                        || it.signs().statesValues())
                .toList();
    }

    /**
     * Where an event says the words of a pattern with its own number, that is what it is: patterns with another number, or
     * of whose words it says clearly less, are not meant.
     */
    private static List<Sighting> meant(List<Sighting> sightings, double share) {
        return sightings.stream()
                .filter(it -> it.signs().number() != Sign.OTHER)
                .filter(it -> it.signs().words() == Sign.ABSENT || it.signs().share() > share - CLEARLY)
                .toList();
    }
}
