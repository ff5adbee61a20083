package org.troubletree.match.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether two words are one word misspelt. */
public final class WordSpelling {
    private static final int MIN_LENGTH = 5;

    /** More than one word is misspelt only where there are so many to each. */
    private static final int MIN_WORDS_PER_TYPO = 4;

    private WordSpelling() {}

    /** Whether one letter is wrong, missing or too many, or two are swapped; short words are not compared, since most differ by a letter. */
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

    /** Of the words that are wanted, those that are there misspelt only, and how; none where too many are: then others are meant. */
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

    /** Whether it is a word of letters, long enough to be known when it is misspelt. */
    static boolean isLong(String word) {
        return word.length() >= MIN_LENGTH && isPlain(word);
    }

    /** Letters only: a code with another digit is another code. */
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
