package org.troubletree.log;

/** Is told now and then how far the reading of a log has come, and says whether it goes on. */
@FunctionalInterface
public interface ProgressListener {
    /** Whether reading goes on. */
    enum Continuation {
        CONTINUE,
        STOP
    }

    /** Told several times a second; whoever reads waits for the answer. */
    Continuation onProgress(Progress reached);
}
