package org.troubletree.tree;

import java.util.List;
import java.util.Optional;

/** A node that goes on in another tree, at its start or at the named node. */
public record Link(Page page, String tree, Optional<String> node) implements Node {
    /** The id of the one way on, which leads out of the tree. */
    public static final String GO_ON = "go-on";

    @Override
    public List<Choice> choices() {
        return List.of();
    }
}
