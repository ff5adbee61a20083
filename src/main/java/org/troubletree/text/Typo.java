package org.troubletree.text;

/** Two words, the one as it was written and the one that may have been meant. */
public record Typo(String written, String meant) {
    /** In a shorter word one letter more or less makes another word. */
    public static final int SHORTEST = 6;

    /** Whether one letter is wrong, missing or one too many, or two have changed places; the plural is another word. */
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
