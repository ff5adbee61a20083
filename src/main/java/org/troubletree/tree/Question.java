package org.troubletree.tree;

import java.util.List;
import java.util.Optional;

/** A node that asks the person, and says how the answer is found; the answer may become a fact. */
public record Question(Page page, String how, Optional<String> fact, List<Choice> choices) implements Node {
    /** Copies the choices. */
    public Question {
        choices = List.copyOf(choices);
    }
}
