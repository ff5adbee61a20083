package org.troubletree.load;

import org.troubletree.tree.Problem;






import java.util.List;
import java.util.Optional;

/** What came of a file: the tree, or all that is wrong with it. */
public record Loaded(Optional<TreeFile> tree, List<Problem> problems) {
    /** Copies the problems. */
    public Loaded {
        problems = List.copyOf(problems);
    }
}
