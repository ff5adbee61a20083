package org.troubletree.tree;

import java.util.List;

/** Steps carried out by hand, such as restarting a service. {@code before} says which state to write down first. */
public record Procedure(String before, List<String> steps) implements Action {
    /** Copies the steps. */
    public Procedure {
        steps = List.copyOf(steps);
    }
}
