package org.troubletree.match;

import java.util.OptionalInt;
import java.util.Set;
import org.troubletree.match.compare.TextFolding;

/**
 * What an event must show to be seen as one pattern: its number; the folded names of its sources; and words of which at
 * least one stands in every event that says the pattern. Of an event that shows too little of it nothing can be learned, and
 * it may be left unread. No words means that any text may say it.
 */
public record Prefilter(OptionalInt id, Set<String> sources, Set<String> words) {
    /** Copies the sets. */
    public Prefilter {
        sources = Set.copyOf(sources);
        words = Set.copyOf(words);
    }

    /** A source as it is compared: without case, blanks and punctuation. */
    public static String foldSource(String source) {
        return TextFolding.foldName(source);
    }

    /** Whether a folded source is this known one, or this one misspelt. */
    public static boolean isSameOrNear(String known, String source) {
        return known.equals(source) || FieldAgreement.isNear(known, source);
    }
}
