package org.troubletree.match;

import java.util.List;
import java.util.stream.Stream;
import org.troubletree.match.compare.Agreement;
import org.troubletree.match.compare.Alignment;
import org.troubletree.match.compare.PatternValue;
import org.troubletree.match.compare.TextSpan;

/** The words of a description that agree with a pattern's, and those that are its values. */
record MatchedWords(List<TextSpan> words, List<TextSpan> values) {
    static MatchedWords of(PatternMatch sighting, Alignment alignment) {
        var text = sighting.event().description();
        var stated = sighting.pattern().event().values().values().stream()
                .flatMap(named -> PatternValue.stated(text, named).stream())
                .flatMap(named -> PatternValue.place(text, named).stream());
        return sighting.signs().words() == Agreement.OTHER
                ? new MatchedWords(List.of(), stated.toList())
                : new MatchedWords(
                        alignment.runs(),
                        Stream.concat(alignment.inserted().stream(), stated)
                                .distinct()
                                .toList());
    }
}
