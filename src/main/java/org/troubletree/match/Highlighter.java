package org.troubletree.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.troubletree.event.Event;
import org.troubletree.match.compare.Agreement;
import org.troubletree.match.compare.EventWords;
import org.troubletree.text.TextLines;
import org.troubletree.tree.Signature;

/**
 * Finds the ranges of a text that contributed to a match: for each event that fits a pattern of the signature, the
 * matching words, values, number and source.
 */
record Highlighter(String text, TextLines lines, PatternMatcher patternMatcher, Signature signature) {
    static Highlighter of(String text, PatternMatcher patternMatcher, Signature signature) {
        return new Highlighter(text, TextLines.of(text), patternMatcher, signature);
    }

    /** Returns the highlights in text order. Events whose lines are not in the text are skipped. */
    List<Highlight> highlights(Stream<Event> events) {
        return events.filter(event -> lines.has(event.lines()))
                .flatMap(this::highlights)
                .distinct()
                .sorted(Comparator.comparingInt(Highlight::from))
                .toList();
    }

    private Stream<Highlight> highlights(Event event) {
        var words = EventWords.of(event);
        var seen = patternMatcher.findMatches(words).stream()
                .filter(patternMatch ->
                        signature.events().contains(patternMatch.pattern().event()))
                .filter(patternMatch -> !patternMatch.agreement().hasOtherValue())
                .toList();
        if (seen.isEmpty()) {
            return Stream.empty();
        }
        int from = lines.startOf(event.lines());
        var aligner = RawTextAligner.of(words.description(), text.substring(from, lines.endOf(event.lines())));
        return seen.stream()
                .flatMap(patternMatch -> highlights(patternMatch, aligner).stream())
                .map(highlight -> new Highlight(from + highlight.from(), from + highlight.to(), highlight.kind()));
    }

    private List<Highlight> highlights(PatternMatch patternMatch, RawTextAligner aligner) {
        var highlights = new ArrayList<Highlight>();
        var event = patternMatch.event().event();
        if (patternMatch.agreement().number() == Agreement.SAME) {
            event.id().ifPresent(id -> aligner.numberHighlight(id).ifPresent(highlights::add));
        }
        if (patternMatch.agreement().source() == Agreement.SAME
                || patternMatch.agreement().source() == Agreement.NEAR) {
            event.source().flatMap(aligner::sourceHighlight).ifPresent(highlights::add);
        }
        var counted = patternMatcher.matchedWords(patternMatch);
        highlights.addAll(aligner.highlights(counted.words(), Highlight.HighlightKind.WORDS));
        highlights.addAll(aligner.highlights(counted.values(), Highlight.HighlightKind.VALUE));
        return highlights;
    }
}
