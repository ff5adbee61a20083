package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.troubletree.event.Event;
import org.troubletree.text.LineRange;

class LogSampleTest {
    private static final Event EVENT = Event.typed(new LineRange(1, 1), "7", "Tool", "");

    @Test
    void numbersAllEventsOfAWholeLog() {
        var sample = LogSample.whole(List.of(EVENT, EVENT));
        assertThat(sample.places()).isEqualTo(List.of(0, 1));
        assertThat(sample.leftOut()).isEmpty();
    }

    @Test
    void requiresOnePlaceForEachEvent() {
        var events = List.of(EVENT, EVENT);
        var places = List.of(0);
        var leftOut = Set.<Integer>of();
        assertThatThrownBy(() -> new LogSample(events, places, leftOut))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 events, 1 places");
    }
}
