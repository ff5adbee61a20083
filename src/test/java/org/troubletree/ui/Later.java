package org.troubletree.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Holds back work until a test runs it. */
final class Later implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    void runAll() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    int waiting() {
        return waiting.size();
    }
}
