package org.troubletree.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node that asks the person to do something that does not modify the server. {@code done} is a verb phrase. */
public record Instruction(Page page, List<String> steps, String done, String next) implements Node {
    /** The id of its only choice: it was done. */
    public static final String DONE = "done";

    /** Copies the steps. */
    public Instruction {
        steps = List.copyOf(steps);
    }

    @Override
    public List<Choice> choices() {
        return List.of(new Choice(DONE, done, Optional.empty(), Map.of(), Choice.Safety.PLAIN, next));
    }
}
