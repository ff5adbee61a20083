package org.troubletree.match;

/** Whether two words are one word misspelt. */
final class Spelling {
    private static final int SHORTEST = 5;

    private Spelling() {}

    /** Whether one letter is wrong, missing or too many; short words are not compared, since most differ by a letter. */
    static boolean isNear(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || longer - shorter > 1 || one.equals(other)) {
            return false;
        }
        int front = commonFront(one, other);
        int back = commonBack(one, other, shorter - front);
        return longer - front - back <= 1;
    }

    private static int commonFront(String one, String other) {
        int front = 0;
        while (front < Math.min(one.length(), other.length()) && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        return front;
    }

    private static int commonBack(String one, String other, int most) {
        int back = 0;
        while (back < most && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return back;
    }
}
