package org.troubletree.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class RealWindowsTest {
    @Test
    void aJourneyIsSkippedWhereNoWindowOpens() {
        assertThatThrownBy(() -> RealWindows.skipOrFail("there is no display", "auto"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("there is no display");
    }

    @Test
    void aJourneyFailsWhereWindowsAreRequired() {
        assertThatThrownBy(() -> RealWindows.skipOrFail("there is no display", "required"))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("real windows are required, but there is no display");
    }

    @Test
    void aHeadlessRunOpensNoWindow() {
        assertThat(Display.reasonForNone()).contains("this JVM was started headless");
    }
}
