package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Assertions;

/**
 * What a piece of work takes of the processor and of memory. Both are counted for the thread alone, so that other programs
 * on the machine do not count.
 */
public record Effort(long nanos, long bytes) {
    private static final ThreadMXBean COUNTS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final int SMALL = 1 << 16;
    private static final int TIMES = 8;

    /** Eight times as long a text may take so many times the effort: were it the square, it would be 64. */
    private static final int GROWS = 20;

    /** What the machine itself may take beside the work. */
    private static final Effort UNCERTAIN = new Effort(40_000_000, 4 << 20);

    /** Fails where the effort grows faster than the text: a beginning, then one piece again and again, then an end. */
    public static void assertLinear(IntFunction<String> text, Consumer<String> work) {
        Assertions.assertTimeoutPreemptively(AT_MOST, () -> {
            var small = of(() -> work.accept(text.apply(SMALL)));
            var large = of(() -> work.accept(text.apply(SMALL * TIMES)));
            if (large.nanos > bound(small).nanos) {
                large = of(() -> work.accept(text.apply(SMALL * TIMES)));
            }
            assertThat(large.nanos).as("nanoseconds").isLessThan(bound(small).nanos);
            assertThat(large.bytes).as("bytes").isLessThan(bound(small).bytes);
        });
    }

    private static Effort bound(Effort small) {
        return new Effort(GROWS * small.nanos + UNCERTAIN.nanos, GROWS * small.bytes + UNCERTAIN.bytes);
    }

    private static Effort of(Runnable work) {
        long nanos = COUNTS.getCurrentThreadCpuTime();
        long bytes = COUNTS.getCurrentThreadAllocatedBytes();
        work.run();
        return new Effort(COUNTS.getCurrentThreadCpuTime() - nanos, COUNTS.getCurrentThreadAllocatedBytes() - bytes);
    }
}
