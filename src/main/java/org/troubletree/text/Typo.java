package org.troubletree.text;

/** A written word and the word that may have been meant. */
public record Typo(String written, String meant) {
    /** The shortest length at which words are compared. One letter changes a shorter word to another one. */
    public static final int SHORTEST = 6;

    /**
     * Whether the words are equal, or one letter is wrong, missing or added, or two neighbours are swapped. The first letter
     * must be the same. A plural is not a typing error.
     */
    public boolean isTypo() {
        if (Math.min(written.length(), meant.length()) < SHORTEST
                || Math.abs(written.length() - meant.length()) > 1
                || written.charAt(0) != meant.charAt(0)
                || written.equals(meant + "s")) {
            return false;
        }
        int from = sameAtStart();
        int same = sameAtEnd(Math.min(written.length(), meant.length()) - from);
        var wrong = written.substring(from, written.length() - same);
        var right = meant.substring(from, meant.length() - same);
        return (wrong.length() <= 1 && right.length() <= 1)
                || (wrong.length() == 2
                        && right.equals(new StringBuilder(wrong).reverse().toString()));
    }

    private int sameAtStart() {
        int same = 0;
        while (same < Math.min(written.length(), meant.length()) && written.charAt(same) == meant.charAt(same)) {
            same++;
        }
        return same;
    }

    private int sameAtEnd(int most) {
        int same = 0;
        while (same < most && written.charAt(written.length() - 1 - same) == meant.charAt(meant.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
