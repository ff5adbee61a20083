package org.troubletree.load.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the known name that was probably meant. */
public final class DidYouMean {
    /** With more names the search would take too long. */
    private static final int MOST = 2_000;

    private static final int LISTED = 15;

    private DidYouMean() {}

    /** The advice for an unknown name: the one that was probably meant, or all known ones. */
    public static String advice(String wrong, Collection<String> known) {
        return nearest(wrong, known)
                .map(name -> "did you mean " + SafeQuote.of(name) + "?")
                .orElseGet(() -> "known here: " + listed(known));
    }

    private static String listed(Collection<String> known) {
        if (known.isEmpty()) {
            return "none";
        }
        return known.stream().limit(LISTED).map(SafeQuote::plain).collect(Collectors.joining(", "))
                + (known.size() > LISTED ? ", …" : "");
    }

    /** The known name with the fewest edits, at most a third of the length; empty for long names or many candidates. */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        if (known.size() > MOST || wrong.length() > 100) {
            return Optional.empty();
        }
        int most = Math.max(1, wrong.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - wrong.length()) <= most)
                .filter(name -> distance(wrong, name) <= most)
                .min(Comparator.comparingInt(name -> distance(wrong, name)));
    }

    /** The number of letters to insert, delete, replace or swap with a neighbour; upper and lower case are equal. */
    static int distance(String from, String to) {
        var a = from.toLowerCase(Locale.ROOT);
        var b = to.toLowerCase(Locale.ROOT);
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
