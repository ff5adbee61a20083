package org.troubletree.scan;

/** Is told now and then how far the reading of a log has come, and says whether it goes on. */
@FunctionalInterface
public interface Watch {
    /** Whether reading goes on. */
    enum Onward {
        GO_ON,
        STOP
    }

    /** Told several times a second; whoever reads waits for the answer. */
    Onward reached(Reached reached);
}
