package org.troubletree.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import org.junit.jupiter.api.Test;

class EmptyWindowJourneyIT {
    @Test
    void isNotHeadless() {
        assertThat(Boolean.getBoolean("java.awt.headless")).isFalse();
        assertThat(GraphicsEnvironment.class).isNotNull();
    }
}
