package org.troubletree.match.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Detects misspelt words. */
public final class WordSpelling {
    private static final int MIN_LENGTH = 5;

    /** The minimum number of words for each misspelt word, if more than one is misspelt. */
    private static final int MIN_WORDS_PER_TYPO = 4;

    private WordSpelling() {}

    /**
     * Returns whether two words differ by one wrong, missing or extra letter, or by two swapped letters. Equal and
     * short words return false.
     */
    public static boolean isNear(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer < MIN_LENGTH || longer - shorter > 1 || one.equals(other)) {
            return false;
        }
        int front = commonPrefix(one, other);
        int back = commonSuffix(one, other, shorter - front);
        return longer - front - back <= 1 || areSwapped(one, other, front, back);
    }

    /**
     * Returns the wanted words that occur only misspelt, with their spelling; empty if too many are misspelt, because
     * then other words are meant.
     */
    static Map<String, String> findMisspelt(List<String> wanted, Set<String> there) {
        var misspelt = new HashMap<String, String>();
        for (var word : wanted) {
            if (!there.contains(word) && isPlain(word)) {
                there.stream()
                        .filter(other -> isNear(word, other) && isPlain(other))
                        .filter(other -> !wanted.contains(other))
                        .min(Comparator.naturalOrder())
                        .ifPresent(other -> misspelt.put(word, other));
            }
        }
        boolean tooMany = misspelt.size() > 1 && misspelt.size() * MIN_WORDS_PER_TYPO > wanted.size();
        return tooMany ? Map.of() : Map.copyOf(misspelt);
    }

    /** Returns whether it consists of letters and is long enough to be recognized when misspelt. */
    static boolean isLong(String word) {
        return word.length() >= MIN_LENGTH && isPlain(word);
    }

    /** Returns whether it has letters only. A code with another digit is another code. */
    private static boolean isPlain(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    private static boolean areSwapped(String one, String other, int front, int back) {
        return one.length() == other.length()
                && one.length() - front - back == 2
                && one.charAt(front) == other.charAt(front + 1)
                && one.charAt(front + 1) == other.charAt(front);
    }

    private static int commonPrefix(String one, String other) {
        int front = 0;
        while (front < Math.min(one.length(), other.length()) && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        return front;
    }

    private static int commonSuffix(String one, String other, int most) {
        int back = 0;
        while (back < most && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return back;
    }
}
