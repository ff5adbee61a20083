package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.troubletree.event.EventText;

class LineStatusTest {
    private static final String WRAPPED = """
            some words before

            Event ID: 710
            Source: PumpService
            Description: The valve 12
              is stuck and does
            not answer to the controller.
            """;

    @Test
    void tellsWhatBecameOfEachLine() {
        assertThat(LineStatus.of(EventText.read(WRAPPED), 8))
                .containsExactly(
                        LineStatus.LEFT,
                        LineStatus.NOTHING,
                        LineStatus.BEGINS,
                        LineStatus.GOES_ON,
                        LineStatus.GOES_ON,
                        LineStatus.GOES_ON,
                        LineStatus.GOES_ON,
                        LineStatus.NOTHING);
        assertThat(LineStatus.of(EventText.read(WRAPPED), 3))
                .containsExactly(LineStatus.LEFT, LineStatus.NOTHING, LineStatus.BEGINS);
    }
}
