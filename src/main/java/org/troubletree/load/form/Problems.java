package org.troubletree.load.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Rule;

/** Collects the problems of one file, up to a maximum. */
public final class Problems {
    private static final int MOST = 1_000;

    private final String file;
    private final int most;
    private final List<Problem> found = new ArrayList<>();
    private boolean isCut;

    private Problems(String file, int most) {
        this.file = file;
        this.most = most;
    }

    /** Collects the problems of one file, up to a maximum. */
    public static Problems in(String file) {
        return new Problems(file, MOST);
    }

    /** Discards problems. */
    static Problems unheard() {
        return new Problems("", 0);
    }

    /** Adds a problem, or notes that there are more than the maximum. */
    public void add(Rule rule, int line, String place, String what, String right) {
        if (found.size() < most) {
            found.add(new Problem(rule, file, line, place, what, right));
        } else {
            isCut = true;
        }
    }

    boolean isFull() {
        return isCut;
    }

    /** Whether no problem was added. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The problems in the order of their lines. */
    public List<Problem> list() {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Problem::line));
        if (isCut) {
            sorted.add(new Problem(Rule.FORM, file, 0, "", "there are more problems than these", "mend these first"));
        }
        return List.copyOf(sorted);
    }
}
