package org.troubletree.bench;

import java.awt.EventQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs tasks on the event thread and waits for their results. */
public final class EventThread {
    private static final int PATIENCE = 60;

    private EventThread() {}

    /** Runs a task on the event thread and returns its result. */
    public static <T> T ask(Callable<T> task) {
        var future = new FutureTask<>(task);
        EventQueue.invokeLater(future);
        return await(future);
    }

    /** Waits until a value is present and returns it. Fails after a time limit. */
    public static <T> T await(Future<T> future) {
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
