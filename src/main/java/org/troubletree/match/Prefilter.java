package org.troubletree.match;

import java.util.OptionalInt;
import java.util.Set;
import org.troubletree.match.compare.TextFolding;

/**
 * A condition that an event must meet to fit one pattern: the number, the folded source names, and words of which the
 * event contains at least one. An event that meets too little of it can be skipped. Without words, any text may fit.
 */
public record Prefilter(OptionalInt id, Set<String> sources, Set<String> words) {
    /** Copies the sets. */
    public Prefilter {
        sources = Set.copyOf(sources);
        words = Set.copyOf(words);
    }

    /** Returns a source without case, blanks and punctuation, as it is compared. */
    public static String foldSource(String source) {
        return TextFolding.foldName(source);
    }

    /** Returns whether a folded source equals a known one or is a misspelling of it. */
    public static boolean isSameOrNear(String known, String source) {
        return known.equals(source) || FieldAgreement.isNear(known, source);
    }
}
