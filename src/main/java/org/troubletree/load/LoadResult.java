package org.troubletree.load;

import java.util.List;
import java.util.Optional;
import org.troubletree.tree.Problem;

/** What came of a file: the tree, or all that is wrong with it. */
public record LoadResult(Optional<TreeFile> tree, List<Problem> problems) {
    /** Copies the problems. */
    public LoadResult {
        problems = List.copyOf(problems);
    }
}
