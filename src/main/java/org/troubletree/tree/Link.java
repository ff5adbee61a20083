package org.troubletree.tree;

import java.util.List;
import java.util.Optional;

/** A node that continues in another tree, at its start or at the named node. */
public record Link(Page page, String tree, Optional<String> node) implements Node {
    /** The id of its only choice, which leads to the other tree. */
    public static final String GO_ON = "go-on";

    @Override
    public List<Choice> choices() {
        return List.of();
    }
}
