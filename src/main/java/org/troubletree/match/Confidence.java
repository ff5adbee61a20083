package org.troubletree.match;

/** How well events fit a signature, best first. */
public enum Confidence {
    /** An event was seen that distinguishes the cause from its known look-alikes. */
    STRONG,
    /** Either much was seen but nothing decisive, or something decisive was seen together with counter-evidence. */
    LIKELY,
    /** Only something was seen that other causes show too. */
    POSSIBLE
}
