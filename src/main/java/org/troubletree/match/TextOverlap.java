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
record TextOverlap(double share, int words, Map<String, String> misspelt, double phrase) {
    static TextOverlap of(EventWords event, CompiledPattern pattern, Alignment alignment) {
        return new TextOverlap(
                alignment.share(),
                alignment.said(),
                alignment.misspelt(),
                phrase(event.description(), pattern, alignment));
    }

    private static double phrase(Tokens text, CompiledPattern pattern, Alignment alignment) {
        int longest = pattern.phrases().stream()
                .filter(phrase -> PatternValue.states(text, phrase))
                .mapToInt(phrase -> Tokens.of(phrase).size())
                .max()
                .orElse(0);
        return longest == 0 ? 0 : (double) (longest + alignment.said()) / text.size();
    }
}
