package org.troubletree.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.match.compare.Agreement;
import org.troubletree.match.compare.EventWords;
import org.troubletree.text.LineRange;
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

    private final Library library;
    private final PatternMatcher recognition;

    private Matcher(Library library) {
        this.library = library;
        this.recognition = PatternMatcher.of(library);
    }

    /** A matcher for all signatures of all trees of the library. */
    public static Matcher of(Library library) {
        return new Matcher(library);
    }

    /**
     * Reads any text, as {@link EventText#read(String)} does; where it finds no event, a paragraph in the words of a message
     * known here is one, without number and source.
     */
    public EventText read(String text) {
        return EventText.read(text, this::isMessage);
    }

    private boolean isMessage(String words) {
        return recognition.sightings(EventWords.of(Event.typed(new LineRange(1, 1), "", "", words))).stream()
                .map(PatternMatch::signs)
                .anyMatch(signs -> signs.words() != Agreement.OTHER || signs.isStatement());
    }

    /** The signatures that the events fit, best first; none when nothing fits. */
    public List<Match> match(List<Event> events) {
        return weigh(events).matches();
    }

    /** The same, with what would tell the best two apart. */
    public Ranking weigh(List<Event> events) {
        return weigh(LogSample.whole(events));
    }

    /** The same for events of which others were left out that could tell nothing. */
    public Ranking weigh(LogSample events) {
        var sightings = recognition.sightings(events);
        var matches = new ArrayList<Match>();
        for (var tree : library.trees()) {
            var facts = facts(tree, sightings);
            for (var signature : tree.signatures()) {
                match(tree, signature, sightings, facts).ifPresent(matches::add);
            }
        }
        matches.sort(BEST_FIRST);
        return new Ranking(matches, DistinguishingQuestion.of(matches, sightings));
    }

    private static Optional<Match> match(Tree tree, Signature signature, PatternMatches sightings, List<Fact> facts) {
        var verdict = new SignatureScore(signature, sightings);
        return verdict.isOut()
                ? Optional.empty()
                : Optional.of(
                        new Match(tree, signature, verdict.confidence(), verdict.score(), verdict.because(), facts));
    }

    /**
     * What in a text counted for a match, in the order of the text; {@code events} were read in it, and those that do not stand
     * there are passed over.
     */
    public List<Highlight> marks(String text, List<Event> events, Match match) {
        return Highlighter.of(text, recognition, match.signature()).marks(events.stream());
    }

    /** What an event must show for anything here to be seen in it. */
    public Prefilters clues() {
        return recognition.clues();
    }

    /** Those of the events on which matches rest: without the others they would be the same. */
    public List<Event> telling(List<Event> events) {
        return recognition.sightings(events).best().values().stream()
                .map(sighting -> sighting.event().event())
                .distinct()
                .toList();
    }

    /** The patterns of all trees that are seen where, and as often, as they ask for. */
    public Set<EventPattern> inPlace(List<Event> events) {
        return recognition.sightings(events).best().values().stream()
                .filter(PatternMatch::isInPlace)
                .map(sighting -> sighting.pattern().event())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The whole reasoning over what was read in a text, line by line, for those who write signatures. */
    public List<String> explain(String text, EventText read) {
        return new Explanation(library, recognition).lines(text, read, weigh(read.events()));
    }

    /** The same over events of a log of which others were left out that could tell nothing. */
    public List<String> explain(LogSample events) {
        return new Explanation(library, recognition).lines(events, weigh(events));
    }

    /** The facts of a tree that the events show, whichever of its signatures they fit. */
    public List<Fact> facts(List<Event> events, Tree tree) {
        return facts(LogSample.whole(events), tree);
    }

    /** The same for events of which others were left out that could tell nothing. */
    public List<Fact> facts(LogSample events, Tree tree) {
        return facts(tree, recognition.sightings(events));
    }

    /** Where two events show a fact with different values, it is not known. */
    private static List<Fact> facts(Tree tree, PatternMatches sightings) {
        var facts = new LinkedHashMap<String, Fact>();
        var disputed = new HashSet<String>();
        tree.signatures().stream()
                .flatMap(PatternMatcher::patterns)
                .flatMap(pattern -> sightings.of(pattern).stream())
                .filter(PatternMatch::isSure)
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
}
