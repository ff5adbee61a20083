package org.troubletree.tree;

/**
 * An event that speaks against a signature, and why, in a sentence for the person. One that vetoes rules the cause out;
 * any other lowers it. The weight of {@code like} has no meaning here.
 */
public record CounterPattern(EventPattern like, String because, Force force) {
    /** How much the event does to the match. */
    public enum Force {
        VETOES,
        LOWERS
    }

    /** Whether the event rules the cause out. */
    public boolean vetoes() {
        return force == Force.VETOES;
    }
}
