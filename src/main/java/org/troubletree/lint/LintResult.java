package org.troubletree.lint;

import java.util.List;
import org.troubletree.load.TreeFile;
import org.troubletree.tree.Problem;

/** The result of checking a tree: problems and notes in the order of the lines, and its coverage. */
public record LintResult(TreeFile file, List<Problem> problems, CoverageReport coverage) {
    /** Copies the problems. */
    public LintResult {
        problems = List.copyOf(problems);
    }
}
