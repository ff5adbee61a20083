package org.troubletree.lint;

import org.troubletree.load.TreeFile;
import org.troubletree.tree.Problem;






import java.util.List;

/** What came of checking a tree: what is wrong with it and what is not finished, in the order of the lines. */
public record Verdict(TreeFile file, List<Problem> problems, Coverage coverage) {
    /** Copies the problems. */
    public Verdict {
        problems = List.copyOf(problems);
    }
}
