package org.troubletree.cli;

import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.troubletree.log.CancellableStream;

/**
 * While it is open, Ctrl+C ends the reading of a log and not at once the program. A virtual machine that is told to end runs
 * its shutdown hooks while all other threads go on; so the hook stops the log, and waits until what was found is printed.
 */
final class Interruption implements AutoCloseable {
    private static final int MAX_WAIT_SECONDS = 10;

    private final CountDownLatch printed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile Optional<CancellableStream> log = Optional.empty();
    private volatile boolean isInterrupted;

    private Interruption() {}

    /** From now on until it is closed. */
    static Interruption install() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** The log that is stopped when it comes. */
    CancellableStream cancellable(InputStream in) {
        var stoppable = new CancellableStream(in);
        log = Optional.of(stoppable);
        if (isInterrupted) {
            stoppable.cancel(Runnable::run);
        }
        return stoppable;
    }

    /** Whether it has come: what is read is not all, and nothing more is to be read. */
    boolean isInterrupted() {
        return isInterrupted;
    }

    /** Stops the log, and waits. */
    void interrupt() {
        isInterrupted = true;
        log.ifPresent(reading -> reading.cancel(Runnable::run));
        try {
            printed.await(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All is printed. */
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
