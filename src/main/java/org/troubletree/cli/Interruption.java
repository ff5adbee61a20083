package org.troubletree.cli;

import org.troubletree.log.CancellableStream;


import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * While it is open, Ctrl+C ends the reading of a log and not at once the program. A virtual machine that is told to end runs
 * its shutdown hooks while all other threads go on; so the hook stops the log, and waits until what was found is printed.
 */
final class Interruption implements AutoCloseable {
    private static final int PATIENCE = 10;

    private final CountDownLatch printed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::begin, "interruption");
    private volatile Optional<CancellableStream> log = Optional.empty();
    private volatile boolean isOn;

    private Interruption() {}

    /** From now on until it is closed. */
    static Interruption awaited() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** The log that is stopped when it comes. */
    CancellableStream stoppable(InputStream in) {
        var stoppable = new CancellableStream(in);
        log = Optional.of(stoppable);
        if (isOn) {
            stoppable.cancel(Runnable::run);
        }
        return stoppable;
    }

    /** Whether it has come: what is read is not all, and nothing more is to be read. */
    boolean isOn() {
        return isOn;
    }

    /** Stops the log, and waits. */
    void begin() {
        isOn = true;
        log.ifPresent(reading -> reading.cancel(Runnable::run));
        try {
            printed.await(PATIENCE, TimeUnit.SECONDS);
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
            isOn = true;
        }
    }
}
