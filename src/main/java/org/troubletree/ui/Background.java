package org.troubletree.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs work off the event thread: a worker does it, and the result is passed to the screen's thread. Long files have
 * their own reader thread, so that a disk that does not answer blocks nothing else.
 */
public record Background(Executor worker, Executor reader, Executor screen) {
    <T> void compute(Supplier<T> work, Consumer<T> done) {
        worker.execute(() -> {
            var result = work.get();
            screen.execute(() -> done.accept(result));
        });
    }
}
