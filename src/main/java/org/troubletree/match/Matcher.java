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
    private final PatternMatcher patternMatcher;

    private Matcher(Library library) {
        this.library = library;
        this.patternMatcher = PatternMatcher.of(library);
    }

    /** A matcher for all signatures of all trees of the library. */
    public static Matcher of(Library library) {
        return new Matcher(library);
    }

    /**
     * Reads any text, as {@link EventText#read(String)} does; where it finds no event, a paragraph in the words of a message
     * known here is one, without number and source.
     */
    public EventText readEvents(String text) {
        return EventText.read(text, this::isMessage);
    }

    private boolean isMessage(String words) {
        return patternMatcher.findMatches(EventWords.of(Event.typed(new LineRange(1, 1), "", "", words))).stream()
                .map(PatternMatch::agreement)
                .anyMatch(agreement -> agreement.words() != Agreement.OTHER || agreement.isStatement());
    }

    /** The signatures that the events fit, best first; none when nothing fits. */
    public List<Match> match(List<Event> events) {
        return rank(events).matches();
    }

    /** The same, with what would tell the best two apart. */
    public Ranking rank(List<Event> events) {
        return rank(LogSample.whole(events));
    }

    /** The same for events of which others were left out that could tell nothing. */
    public Ranking rank(LogSample events) {
        var patternMatches = patternMatcher.findMatches(events);
        var matches = new ArrayList<Match>();
        for (var tree : library.trees()) {
            var facts = facts(tree, patternMatches);
            for (var signature : tree.signatures()) {
                match(tree, signature, patternMatches, facts).ifPresent(matches::add);
            }
        }
        matches.sort(BEST_FIRST);
        return new Ranking(matches, DistinguishingQuestion.of(matches, patternMatches));
    }

    private static Optional<Match> match(
            Tree tree, Signature signature, PatternMatches patternMatches, List<Fact> facts) {
        var score = new SignatureScore(signature, patternMatches);
        return score.isRuledOut()
                ? Optional.empty()
                : Optional.of(new Match(tree, signature, score.confidence(), score.score(), score.reasoning(), facts));
    }

    /**
     * What in a text counted for a match, in the order of the text; {@code events} were read in it, and those that do not stand
     * there are passed over.
     */
    public List<Highlight> highlights(String text, List<Event> events, Match match) {
        return Highlighter.of(text, patternMatcher, match.signature()).highlights(events.stream());
    }

    /** What an event must show for anything here to be seen in it. */
    public Prefilters prefilters() {
        return patternMatcher.prefilters();
    }

    /** Those of the events on which matches rest: without the others they would be the same. */
    public List<Event> relevantEvents(List<Event> events) {
        return patternMatcher.findMatches(events).bestByPattern().values().stream()
                .map(patternMatch -> patternMatch.event().event())
                .distinct()
                .toList();
    }

    /** The patterns of all trees that are seen where, and as often, as they ask for. */
    public Set<EventPattern> patternsInPlace(List<Event> events) {
        return patternMatcher.findMatches(events).bestByPattern().values().stream()
                .filter(PatternMatch::isInPlace)
                .map(patternMatch -> patternMatch.pattern().event())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The whole reasoning over what was read in a text, line by line, for those who write signatures. */
    public List<String> explain(String text, EventText read) {
        return new Explanation(library, patternMatcher).lines(text, read, rank(read.events()));
    }

    /** The same over events of a log of which others were left out that could tell nothing. */
    public List<String> explain(LogSample events) {
        return new Explanation(library, patternMatcher).lines(events, rank(events));
    }

    /** The facts of a tree that the events show, whichever of its signatures they fit. */
    public List<Fact> facts(List<Event> events, Tree tree) {
        return facts(LogSample.whole(events), tree);
    }

    /** The same for events of which others were left out that could tell nothing. */
    public List<Fact> facts(LogSample events, Tree tree) {
        return facts(tree, patternMatcher.findMatches(events));
    }

    /** Where two events show a fact with different values, it is not known. */
    private static List<Fact> facts(Tree tree, PatternMatches patternMatches) {
        var facts = new LinkedHashMap<String, Fact>();
        var disputed = new HashSet<String>();
        tree.signatures().stream()
                .flatMap(PatternMatcher::patterns)
                .flatMap(pattern -> patternMatches.of(pattern).stream())
                .filter(PatternMatch::isSure)
                .flatMap(patternMatch -> patternMatch.facts().stream())
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
