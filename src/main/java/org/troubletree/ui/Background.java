package org.troubletree.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work off the event thread: a worker does it, and the screen's thread gets what came of it. Long files have a reader of their
 * own, so that a disk that does not answer keeps nothing else from being done.
 */
public record Background(Executor worker, Executor reader, Executor screen) {
    <T> void compute(Supplier<T> work, Consumer<T> done) {
        worker.execute(() -> {
            var result = work.get();
            screen.execute(() -> done.accept(result));
        });
    }
}
