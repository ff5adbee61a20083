package org.troubletree.tree;

import java.util.List;
import java.util.Optional;

/** A node that asks the person and says how to find the answer. The answer may set a fact. */
public record Question(Page page, String how, Optional<String> fact, List<Choice> choices) implements Node {
    /** Copies the choices. */
    public Question {
        choices = List.copyOf(choices);
    }
}
