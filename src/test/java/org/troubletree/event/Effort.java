package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Assertions;

/**
 * The processor time in nanoseconds and the memory in bytes that a piece of work uses. Both are measured for the
 * current thread only, so other programs do not count.
 */
public record Effort(long nanos, long bytes) {
    private static final ThreadMXBean COUNTS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final int SMALL = 1 << 16;
    private static final int TIMES = 8;

    /** The highest factor by which the effort may grow for a text eight times as long. Quadratic growth would be 64. */
    private static final int GROWS = 20;

    /** The effort below which a measurement is noise. */
    private static final Effort UNCERTAIN = new Effort(40_000_000, 4 << 20);

    /** Fails if the effort grows faster than the text. The text has a beginning, a repeated piece and an end. */
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
