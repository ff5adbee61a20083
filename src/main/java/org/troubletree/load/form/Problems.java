package org.troubletree.load.form;

import org.troubletree.tree.Problem;
import org.troubletree.tree.Rule;










import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file. A file that is wrong all over is told so, once it has been told enough. */
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

    public static Problems in(String file) {
        return new Problems(file, MOST);
    }

    /** Takes nothing down. */
    static Problems unheard() {
        return new Problems("", 0);
    }

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
