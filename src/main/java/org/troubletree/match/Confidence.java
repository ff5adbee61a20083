package org.troubletree.match;

/** How well events fit a signature, best first. */
public enum Confidence {
    /** What tells the cause from its known look-alikes was seen. */
    STRONG,
    /** Much of it was seen, but not what decides; or what decides was seen, and something speaks against it. */
    LIKELY,
    /** Something of it was seen that other causes show too. */
    POSSIBLE
}
