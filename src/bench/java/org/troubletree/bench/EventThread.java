package org.troubletree.bench;

import java.awt.EventQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does things on the event thread, and waits for what comes of them. */
public final class EventThread {
    private static final int PATIENCE = 60;

    private EventThread() {}

    /** What the task gives on the event thread. */
    public static <T> T ask(Callable<T> task) {
        var future = new FutureTask<>(task);
        EventQueue.invokeLater(future);
        return await(future);
    }

    /** What is there at last; fails where that takes longer than anybody would wait. */
    public static <T> T await(Future<T> future) {
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
