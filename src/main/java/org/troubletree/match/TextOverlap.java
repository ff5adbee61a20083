package org.troubletree.match;

import java.util.Map;
import org.troubletree.match.compare.Alignment;
import org.troubletree.match.compare.EventWords;
import org.troubletree.match.compare.PatternValue;
import org.troubletree.match.compare.Tokens;

/**
 * What an event says of a pattern's message: how much of it, by what its words tell; how many of its words; which of them
 * misspelt; and how much of the event's own text is a phrase that the pattern names as a value, 0 where there is none.
 */
record TextOverlap(double share, int matchedWords, Map<String, String> misspelt, double phraseShare) {
    static TextOverlap of(EventWords event, CompiledPattern pattern, Alignment alignment) {
        return new TextOverlap(
                alignment.share(),
                alignment.matchedCount(),
                alignment.misspelt(),
                phraseShare(event.description(), pattern, alignment));
    }

    private static double phraseShare(Tokens text, CompiledPattern pattern, Alignment alignment) {
        int longest = pattern.phrases().stream()
                .filter(phrase -> PatternValue.isStated(text, phrase))
                .mapToInt(phrase -> Tokens.of(phrase).size())
                .max()
                .orElse(0);
        return longest == 0 ? 0 : (double) (longest + alignment.matchedCount()) / text.size();
    }
}
