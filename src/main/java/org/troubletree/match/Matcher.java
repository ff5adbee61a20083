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

/** Matches events against the signatures of a library. Thread-safe. Create one for each library. */
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

    /** Creates a matcher for all signatures of all trees of the library. */
    public static Matcher of(Library library) {
        return new Matcher(library);
    }

    /**
     * Reads events from any text, as {@link EventText#read(String)} does. If there are none, a paragraph that contains
     * a message of this library becomes an event without number and source.
     */
    public EventText readEvents(String text) {
        return EventText.read(text, this::isMessage);
    }

    private boolean isMessage(String words) {
        return patternMatcher.findMatches(EventWords.of(Event.typed(new LineRange(1, 1), "", "", words))).stream()
                .map(PatternMatch::agreement)
                .anyMatch(agreement -> agreement.words() != Agreement.OTHER || agreement.isStatement());
    }

    /** Returns the signatures that the events fit, best first; empty if nothing fits. */
    public List<Match> match(List<Event> events) {
        return rank(events).matches();
    }

    /** Returns the matches, best first, and the question that distinguishes the first two. */
    public Ranking rank(List<Event> events) {
        return rank(LogSample.whole(events));
    }

    /** Ranks the matches of a sample of a log. The events that were left out must be irrelevant to every signature. */
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
     * Returns the ranges of a text that contributed to a match, in text order. Events whose lines are not in the text
     * are skipped.
     */
    public List<Highlight> highlights(String text, List<Event> events, Match match) {
        return Highlighter.of(text, patternMatcher, match.signature()).highlights(events.stream());
    }

    /** Returns conditions that tell which events cannot fit any pattern. */
    public Prefilters prefilters() {
        return patternMatcher.prefilters();
    }

    /** Returns the events on which the matches depend. Without the other events the matches would be the same. */
    public List<Event> relevantEvents(List<Event> events) {
        return patternMatcher.findMatches(events).bestByPattern().values().stream()
                .map(patternMatch -> patternMatch.event().event())
                .distinct()
                .toList();
    }

    /** Returns the patterns that were seen with the neighbours and the repetition that they require. */
    public Set<EventPattern> patternsInPlace(List<Event> events) {
        return patternMatcher.findMatches(events).bestByPattern().values().stream()
                .filter(PatternMatch::isInPlace)
                .map(patternMatch -> patternMatch.pattern().event())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the explanation of the matching of a text, line by line, for authors of signatures. */
    public List<String> explain(String text, EventText read) {
        return new Explanation(library, patternMatcher).lines(text, read, rank(read.events()));
    }

    /** Returns the explanation of the matching of a log sample, line by line. */
    public List<String> explain(LogSample events) {
        return new Explanation(library, patternMatcher).lines(events, rank(events));
    }

    /** Returns the facts of a tree that the events show, whichever of its signatures they fit. */
    public List<Fact> facts(List<Event> events, Tree tree) {
        return facts(LogSample.whole(events), tree);
    }

    /** Returns the facts of a tree that a log sample shows. */
    public List<Fact> facts(LogSample events, Tree tree) {
        return facts(tree, patternMatcher.findMatches(events));
    }

    /** A fact for which events show different values is left out. */
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
