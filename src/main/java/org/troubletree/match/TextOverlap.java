package org.troubletree.match;

import java.util.Map;
import org.troubletree.match.compare.Alignment;
import org.troubletree.match.compare.EventWords;
import org.troubletree.match.compare.PatternValue;
import org.troubletree.match.compare.Tokens;

/**
 * How much of a pattern's text an event contains: the share by weight, the number of matching words, the misspelt
 * words, and the share of the event's text that is a value phrase of the pattern (0 without one).
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
