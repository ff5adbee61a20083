package org.troubletree.match;

import java.util.List;
import java.util.stream.Stream;
import org.troubletree.match.compare.Agreement;
import org.troubletree.match.compare.Alignment;
import org.troubletree.match.compare.PatternValue;
import org.troubletree.match.compare.TextSpan;

/** The words of a description that agree with a pattern, and the words that are values named by it. */
record MatchedWords(List<TextSpan> words, List<TextSpan> values) {
    static MatchedWords of(PatternMatch patternMatch, Alignment alignment) {
        var text = patternMatch.event().description();
        var stated = patternMatch.pattern().event().values().values().stream()
                .flatMap(named -> PatternValue.findStated(text, named).stream())
                .flatMap(named -> PatternValue.findSpan(text, named).stream());
        return patternMatch.agreement().words() == Agreement.OTHER
                ? new MatchedWords(List.of(), stated.toList())
                : new MatchedWords(
                        alignment.matchedSpans(),
                        Stream.concat(alignment.insertedSpans().stream(), stated)
                                .distinct()
                                .toList());
    }
}
