package org.troubletree.load;

import org.troubletree.tree.Problem;










import java.util.List;
import java.util.Optional;

/** What came of a file: the tree, or all that is wrong with it. */
public record LoadResult(Optional<TreeFile> tree, List<Problem> problems) {
    /** Copies the problems. */
    public LoadResult {
        problems = List.copyOf(problems);
    }
}
