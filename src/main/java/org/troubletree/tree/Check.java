package org.troubletree.tree;

import java.util.List;

/**
 * A node that reads evidence with the named reader, which looks for what is expected. {@code byHand} says how to answer when
 * nothing can be handed in; the facts of a choice are what the evidence must have shown for it.
 */
public record Check(Page page, String reader, List<Expectation> expects, String byHand, List<Choice> choices)
        implements Node {
    /** Copies the lists. */
    public Check {
        expects = List.copyOf(expects);
        choices = List.copyOf(choices);
    }
}
