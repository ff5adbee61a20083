package org.troubletree.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The effect of Ctrl+C while a log is read. */
class InterruptionTest {
    private final ByteArrayInputStream bytes = new ByteArrayInputStream(new byte[100]);

    @Test
    void stopsTheLogAndWaitsUntilWhatWasFoundIsPrinted() throws Exception {
        var interruption = Interruption.install();
        var log = interruption.cancellable(bytes);
        assertThat(log.read()).isZero();

        var end = new Thread(interruption::interrupt);
        end.start();
        while (!log.isCancelled()) {
            Thread.onSpinWait();
        }

        assertThat(log.read()).isNegative();
        assertThat(interruption.isInterrupted()).isTrue();
        assertThat(end.isAlive()).isTrue();
        interruption.close();
        end.join();
    }

    @Test
    void leavesALogAloneThatNobodyStops() throws IOException {
        try (var interruption = Interruption.install()) {
            assertThat(interruption.cancellable(bytes).readAllBytes()).hasSize(100);
            assertThat(interruption.isInterrupted()).isFalse();
        }
    }
}
