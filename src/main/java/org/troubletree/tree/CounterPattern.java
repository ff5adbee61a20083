package org.troubletree.tree;

/**
 * An event that counts against a signature, with the reason as a sentence for the person. A veto rules the cause out;
 * any other lowers the match. The weight of {@code like} is not used here.
 */
public record CounterPattern(EventPattern like, String because, Force force) {
    /** The effect of the event on the match. */
    public enum Force {
        VETOES,
        LOWERS
    }

    /** Whether the event rules the cause out. */
    public boolean vetoes() {
        return force == Force.VETOES;
    }
}
