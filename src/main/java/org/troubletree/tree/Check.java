package org.troubletree.tree;

import java.util.List;

/**
 * A node that reads evidence with the named reader. {@code byHand} says how to answer when nothing can be handed in;
 * the facts of a choice are what the evidence must have shown for it.
 */
public record Check(Page page, String reader, String byHand, List<Choice> choices) implements Node {
    /** Copies the choices. */
    public Check {
        choices = List.copyOf(choices);
    }
}
