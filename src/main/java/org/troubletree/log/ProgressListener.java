package org.troubletree.log;

/** Receives the progress of reading a log, and decides whether it continues. */
@FunctionalInterface
public interface ProgressListener {
    /** Whether reading continues. */
    enum Continuation {
        CONTINUE,
        STOP
    }

    /** Called several times a second on the reading thread, which waits for the answer. */
    Continuation onProgress(Progress reached);
}
