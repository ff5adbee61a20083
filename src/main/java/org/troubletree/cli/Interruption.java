package org.troubletree.cli;

import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.troubletree.log.CancellableStream;

/**
 * While this object is open, Ctrl+C stops the reading of a log instead of the program. When a virtual machine is told
 * to stop, its shutdown hooks run while all other threads continue. The hook stops the log and then waits until the
 * results are printed.
 */
final class Interruption implements AutoCloseable {
    private static final int MAX_WAIT_SECONDS = 10;

    private final CountDownLatch printed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile Optional<CancellableStream> log = Optional.empty();
    private volatile boolean isInterrupted;

    private Interruption() {}

    /** Installs the shutdown hook. */
    static Interruption install() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Returns a stream over the log that an interruption stops. */
    CancellableStream cancellable(InputStream in) {
        var stoppable = new CancellableStream(in);
        log = Optional.of(stoppable);
        if (isInterrupted) {
            stoppable.cancel(Runnable::run);
        }
        return stoppable;
    }

    /**
     * Returns whether the user interrupted the program. Then the results are incomplete and no further file is read.
     */
    boolean isInterrupted() {
        return isInterrupted;
    }

    /** Stops the log and waits for {@link #close}. */
    void interrupt() {
        isInterrupted = true;
        log.ifPresent(reading -> reading.cancel(Runnable::run));
        try {
            printed.await(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reports that the results are printed, and removes the shutdown hook. */
    @Override
    public void close() {
        printed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            isInterrupted = true;
        }
    }
}
