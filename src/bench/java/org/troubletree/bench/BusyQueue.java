package org.troubletree.bench;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** An event queue that measures how long the event thread is busy with one event. */
final class BusyQueue extends EventQueue {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private volatile Busy longest = Busy.NEVER;

    /** The time in milliseconds: elapsed time and processor time. */
    record Busy(long clock, long processor) {
        static final Busy NEVER = new Busy(0, 0);
    }

    /** Replaces the current event queue. */
    static BusyQueue install() {
        var queue = new BusyQueue();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(queue);
        return queue;
    }

    /** Returns the longest elapsed time since the last call. */
    Busy longest() {
        var found = longest;
        longest = Busy.NEVER;
        return found;
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        long begun = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        super.dispatchEvent(event);
        long clock = (System.nanoTime() - begun) / 1_000_000;
        if (clock > longest.clock()) {
            longest = new Busy(clock, (threads.getCurrentThreadCpuTime() - worked) / 1_000_000);
            System.err.println("   " + longest + " "
                    + String.valueOf(event)
                            .substring(0, Math.min(200, String.valueOf(event).length())));
        }
    }
}
