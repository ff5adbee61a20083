package org.troubletree.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.troubletree.match.compare.Agreement;
import org.troubletree.match.compare.Excerpt;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;

/**
 * Describes what a match lacks, in sentences: values that were not read, events that were not found, the source if
 * none is shown.
 */
record MissingEvidence(PatternMatches patternMatches, List<PatternMatch> seen) {
    private static final int MAX_SENTENCES = 3;

    /** Returns at most three sentences, missing values first, then events by weight. */
    List<String> sentences(Stream<EventPattern> wanted) {
        var missing = new ArrayList<String>();
        seen.forEach(patternMatch -> missing.addAll(patternMatch.unreadValueSentences()));
        wanted.filter(pattern -> !isFound(pattern))
                .sorted(Comparator.comparing(EventPattern::weight))
                .map(this::missingSentence)
                .forEach(missing::add);
        seen.stream()
                .flatMap(patternMatch -> patternMatch.missingSourceSentence().stream())
                .forEach(missing::add);
        return missing.stream().distinct().limit(MAX_SENTENCES).toList();
    }

    /** Returns whether an event was seen whose text agrees, is absent, or states the values. */
    private boolean isFound(EventPattern pattern) {
        return patternMatches
                .of(pattern)
                .filter(it -> it.agreement().words() != Agreement.OTHER
                        || it.agreement().statesValues())
                .isPresent();
    }

    /** If an event with this number was seen, only its text is reported as missing. */
    private String missingSentence(EventPattern pattern) {
        var named = capitalized(CompiledPattern.of(pattern).label());
        var words = "\u201C%s\u201D".formatted(Excerpt.of(pattern.text()));
        var why = pattern.weight() == PatternWeight.DECISIVE ? "it decides" : "it would speak for this";
        if (pattern.id().isEmpty() || pattern.text().isEmpty()) {
            return "%s was not found; %s.".formatted(named, why);
        }
        return patternMatches.hasNumber(pattern.id())
                ? "%s with the words %s was not found; %s.".formatted(named, words, why)
                : "%s was not found; %s: %s".formatted(named, why, words);
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
