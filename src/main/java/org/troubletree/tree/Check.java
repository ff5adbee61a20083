package org.troubletree.tree;

import java.util.List;

/**
 * A node that reads evidence with the named reader, which looks for the expectations. {@code byHand} says how to
 * answer without evidence. The facts of a choice are what the evidence must have shown for it.
 */
public record Check(Page page, String reader, List<Expectation> expects, String byHand, List<Choice> choices)
        implements Node {
    /** Copies the lists. */
    public Check {
        expects = List.copyOf(expects);
        choices = List.copyOf(choices);
    }
}
