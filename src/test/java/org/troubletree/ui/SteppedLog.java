package org.troubletree.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** A long log file that is not on disk. A step runs before each further chunk is available. */
final class SteppedLog {
    private static final int TIMES = 10_000;
    static final int EVENTS = TIMES + 1;

    /** Runs before a chunk is read; may throw what a disk throws. */
    interface LogStep {
        void before() throws IOException;
    }

    private SteppedLog() {}

    /** One event of each kind, of which the first repeats; one step for each chunk that is read. */
    static LogFile of(LogStep... steps) {
        var bytes = (Pumps.STUCK.repeat(TIMES) + Pumps.DRY).getBytes(StandardCharsets.UTF_8);
        return new LogFile(
                "pumps.log",
                bytes.length,
                Pumps.STUCK,
                () -> new LogParts(new ByteArrayInputStream(bytes), List.of(steps)));
    }

    private static final class LogParts extends InputStream {
        private static final int PART = 1 << 18;
        private final InputStream bytes;
        private final Iterator<LogStep> steps;
        private int given;
        private int next = PART;

        LogParts(InputStream bytes, List<LogStep> steps) {
            this.bytes = bytes;
            this.steps = steps.iterator();
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (given >= next && steps.hasNext()) {
                next += PART;
                steps.next().before();
            }
            int count = bytes.read(into, from, Math.min(most, PART));
            given += Math.max(0, count);
            return count;
        }

        @Override
        public int read() throws IOException {
            given++;
            return bytes.read();
        }
    }
}
