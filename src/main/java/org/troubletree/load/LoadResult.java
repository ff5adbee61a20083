package org.troubletree.load;

import java.util.List;
import java.util.Optional;
import org.troubletree.tree.Problem;

/** The result of loading a file: the tree, or all its problems. */
public record LoadResult(Optional<TreeFile> tree, List<Problem> problems) {
    /** Copies the problems. */
    public LoadResult {
        problems = List.copyOf(problems);
    }
}
