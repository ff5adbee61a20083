package org.troubletree.lint;

import org.troubletree.load.TreeFile;
import org.troubletree.tree.Problem;


import java.util.List;

/** The result of checking a tree: problems and notes in the order of the lines, and its coverage. */
public record LintResult(TreeFile file, List<Problem> problems, CoverageReport coverage) {
    /** Copies the problems. */
    public LintResult {
        problems = List.copyOf(problems);
    }
}
