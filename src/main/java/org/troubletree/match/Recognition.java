package org.troubletree.match;

import org.troubletree.event.Event;
import org.troubletree.tree.AgainstPattern;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.Library;
import org.troubletree.tree.Signature;




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

/** Finds the patterns of a library in events. */
final class Recognition {
    /** A pattern of whose words so much less is said than of another's is not the one that is meant. */
    private static final double CLEARLY = 0.1;

    private final Rarity rarity;
    private final Index index;
    private final Set<String> sources = new HashSet<>();
    private final Clues clues;
    private final Common common;

    private Recognition(Set<Pattern> patterns, Common common) {
        this.common = common;
        this.rarity = Rarity.in(patterns.stream().map(Pattern::template).toList());
        this.index = new Index(patterns, rarity);
        patterns.forEach(pattern -> sources.addAll(pattern.sources()));
        this.clues = Clues.of(patterns, rarity);
    }

    static Recognition of(Library library) {
        var patterns = new LinkedHashSet<Pattern>();
        signatures(library).flatMap(Recognition::patterns).map(Pattern::of).forEach(patterns::add);
        return new Recognition(patterns, Common.among(signatures(library)));
    }

    private static Stream<Signature> signatures(Library library) {
        return library.trees().stream().flatMap(tree -> tree.signatures().stream());
    }

    /** All patterns of a signature, whatever they speak for. */
    static Stream<EventPattern> patterns(Signature signature) {
        return Stream.concat(
                signature.events().stream(), signature.against().stream().map(AgainstPattern::like));
    }

    /** What an event must show for anything here to be seen in it. */
    Clues clues() {
        return clues;
    }

    /** What is seen in all events there are. */
    Sightings sightings(List<Event> events) {
        return sightings(Sample.whole(events));
    }

    /**
     * The best sighting of each pattern that was seen in any event. An event that says what an earlier one said shows
     * nothing new, and logs are full of those.
     */
    Sightings sightings(Sample sample) {
        var best = new HashMap<Pattern, Sighting>();
        var said = new HashSet<Said>();
        var numbers = new HashSet<>(sample.leftOut());
        for (var event : sample.events()) {
            event.id().ifPresent(numbers::add);
            if (said.add(Said.of(event))) {
                sightings(EventWords.of(event))
                        .forEach(sighting -> best.merge(sighting.pattern(), sighting, Recognition::better));
            }
        }
        var neighbourhood = new Neighbourhood(sample);
        best.replaceAll((pattern, sighting) -> sighting.with(neighbourhood.around(sighting)));
        return new Sightings(
                best.values().stream()
                        .collect(Collectors.toMap(it -> it.pattern().event(), Function.identity())),
                numbers,
                common);
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

    /** The patterns that one event is laid beside, whether they are seen in it or not. */
    List<Sighting> examined(EventWords event) {
        return index.candidates(event).stream()
                .map(pattern -> new Sighting(event, pattern, Signs.of(event, pattern, rarity, sources), Around.NOTHING))
                .toList();
    }

    /** What counted of the description in which a pattern was seen. */
    Counted counted(Sighting sighting) {
        return Counted.of(sighting, Alignment.of(sighting.pattern().template(), sighting.event(), rarity));
    }

    /** The patterns seen in one event. */
    List<Sighting> sightings(EventWords event) {
        var sightings = examined(event).stream()
                .filter(sighting -> sighting.signs().seen())
                .toList();
        var itself = sightings.stream()
                .map(Sighting::signs)
                .filter(Signs::isItself)
                .mapToDouble(signs -> signs.saying().share())
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
     * of whose words it says clearly less, are not meant. But where only another number's pattern names the value that the
     * event shows, the number may be the misprint.
     */
    private static List<Sighting> meant(List<Sighting> sightings, double share) {
        boolean named =
                sightings.stream().map(Sighting::signs).anyMatch(signs -> signs.isItself() && signs.namesValues());
        return sightings.stream()
                .filter(it -> it.signs().number() != Sign.OTHER
                        || (!named && it.signs().isMisnumbered() && it.signs().namesValues()))
                .filter(it ->
                        it.signs().words() == Sign.ABSENT || it.signs().saying().share() > share - CLEARLY)
                .toList();
    }
}
