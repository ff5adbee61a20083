package org.troubletree.log;

import java.util.Collection;
import java.util.List;
import org.troubletree.match.Prefilter;

/**
 * A word to find in bytes, ignoring case. The search looks for the two adjacent letters of the word that are rarest
 * in texts.
 */
final class BytePattern {
    private static final String LETTERS_BY_FREQUENCY = "etaoinsrhldcumfpgwyb01vk23456789xjqz";
    private static final int MIN_LENGTH = 2;

    private final byte[] word;
    private final int pairOffset;

    private BytePattern(byte[] word) {
        this.word = word;
        this.pairOffset = rarestPairOffset(word);
    }

    /** Uses the longest run of ASCII letters of the word; a run that is too short matches everywhere. */
    static BytePattern forWord(String word) {
        var longest = "";
        for (var plain : word.split("[^a-z0-9]+", -1)) {
            longest = plain.length() > longest.length() ? plain : longest;
        }
        return new BytePattern(ByteSearch.utf8(longest.length() < MIN_LENGTH ? "" : longest));
    }

    /** The patterns of these prefilters. */
    static List<BytePattern> forClues(Collection<Prefilter> clues) {
        return clues.stream()
                .flatMap(clue -> clue.words().stream())
                .distinct()
                .map(BytePattern::forWord)
                .toList();
    }

    static boolean isAnyIn(List<BytePattern> needles, byte[] bytes, int from, int to) {
        for (int at = 0; at < needles.size(); at++) {
            if (needles.get(at).isIn(bytes, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** The offset of the rarest pair of letters. */
    private static int rarestPairOffset(byte[] word) {
        int rarest = 0;
        for (int at = 1; at + 1 < word.length; at++) {
            rarest = pairRarity(word, at) > pairRarity(word, rarest) ? at : rarest;
        }
        return rarest;
    }

    private static int pairRarity(byte[] word, int pair) {
        return LETTERS_BY_FREQUENCY.indexOf(word[pair]) + LETTERS_BY_FREQUENCY.indexOf(word[pair + 1]);
    }

    boolean isIn(byte[] bytes, int from, int to) {
        if (word.length == 0) {
            return true;
        }
        int last = to - word.length + pairOffset + 1;
        int at = from + pairOffset;
        while (at < last) {
            at = ByteSearch.findPair(bytes, word[pairOffset], word[pairOffset + 1], at, last);
            if (at < last && ByteSearch.startsWithIgnoreCase(bytes, at - pairOffset, to, word)) {
                return true;
            }
            at++;
        }
        return false;
    }
}
