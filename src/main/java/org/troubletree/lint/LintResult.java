package org.troubletree.lint;

import java.util.List;
import org.troubletree.load.TreeFile;
import org.troubletree.tree.Problem;

/** What came of checking a tree: what is wrong with it and what is not finished, in the order of the lines. */
public record LintResult(TreeFile file, List<Problem> problems, CoverageReport coverage) {
    /** Copies the problems. */
    public LintResult {
        problems = List.copyOf(problems);
    }
}
