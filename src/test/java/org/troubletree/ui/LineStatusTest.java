package org.troubletree.ui;

import org.troubletree.event.EventText;








import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
        assertThat(Belonging.of(EventText.read(WRAPPED), 8))
                .containsExactly(
                        Belonging.LEFT,
                        Belonging.NOTHING,
                        Belonging.BEGINS,
                        Belonging.GOES_ON,
                        Belonging.GOES_ON,
                        Belonging.GOES_ON,
                        Belonging.GOES_ON,
                        Belonging.NOTHING);
        assertThat(Belonging.of(EventText.read(WRAPPED), 3))
                .containsExactly(Belonging.LEFT, Belonging.NOTHING, Belonging.BEGINS);
    }
}
