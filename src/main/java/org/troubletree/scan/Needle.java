package org.troubletree.scan;

import java.util.Collection;
import java.util.List;
import org.troubletree.match.Clue;

/** A word to be found in bytes, in letters of either case: looked for by the two letters of it that texts use least. */
final class Needle {
    private static final String COMMON_FIRST = "etaoinsrhldcumfpgwyb01vk23456789xjqz";
    private static final int SHORTEST = 2;

    private final byte[] word;
    private final int pair;

    private Needle(byte[] word) {
        this.word = word;
        this.pair = rarestPair(word);
    }

    /** The longest stretch of plain letters of the word; one too short to be looked for is found everywhere. */
    static Needle of(String word) {
        var longest = "";
        for (var plain : word.split("[^a-z0-9]+", -1)) {
            longest = plain.length() > longest.length() ? plain : longest;
        }
        return new Needle(Octets.of(longest.length() < SHORTEST ? "" : longest));
    }

    /** The words of these clues. */
    static List<Needle> all(Collection<Clue> clues) {
        return clues.stream()
                .flatMap(clue -> clue.words().stream())
                .distinct()
                .map(Needle::of)
                .toList();
    }

    static boolean isAnyIn(List<Needle> needles, byte[] bytes, int from, int to) {
        for (int at = 0; at < needles.size(); at++) {
            if (needles.get(at).isIn(bytes, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Where the pair of letters stands that texts use least. */
    private static int rarestPair(byte[] word) {
        int rarest = 0;
        for (int at = 1; at + 1 < word.length; at++) {
            rarest = rarity(word, at) > rarity(word, rarest) ? at : rarest;
        }
        return rarest;
    }

    private static int rarity(byte[] word, int pair) {
        return COMMON_FIRST.indexOf(word[pair]) + COMMON_FIRST.indexOf(word[pair + 1]);
    }

    boolean isIn(byte[] bytes, int from, int to) {
        if (word.length == 0) {
            return true;
        }
        int last = to - word.length + pair + 1;
        int at = from + pair;
        while (at < last) {
            at = Octets.pair(bytes, word[pair], word[pair + 1], at, last);
            if (at < last && Octets.startsWithEither(bytes, at - pair, to, word)) {
                return true;
            }
            at++;
        }
        return false;
    }
}
