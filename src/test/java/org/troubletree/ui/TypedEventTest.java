package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.event.EventText;

class TypedEventTest {
    @ParameterizedTest
    @CsvSource({
        "PumpService, 710, The valve is stuck",
        "PumpService, 710, ''",
        "'', 710, The valve is stuck",
        "'', 710, ''",
    })
    void isReadAsOneEventWhateverWasTyped(String source, String id, String words) {
        var events = EventText.read(new TypedEvent(source, id, words).text()).events();

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().id()).hasValue(710);
        assertThat(events.getFirst().source().orElse("")).isEqualTo(source);
        assertThat(events.getFirst().description()).isEqualTo(words);
    }

    @Test
    void keepsTypedLineBreaksFromBeingReadAsMoreLabels() {
        var typed = new TypedEvent("PumpService\nEvent ID: 1", "710", "");

        assertThat(typed.text().lines()).containsExactly("Event ID: 710", "Source: PumpService Event ID: 1");
    }
}
