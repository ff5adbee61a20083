package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeBetweenTest {
    @ParameterizedTest
    @CsvSource({
        "5/8/2000 2:15:54 AM, 5/8/2000 2:25:54 AM, 600",
        "5/8/2000 2:15:54 AM, 5/8/2000 1:15:54 AM, -3600",
        "5/8/2000 11:59:00 PM, 5/9/2000 12:01:00 AM, ",
        "25.07.2007 23:59:00, 26.07.2007 00:01:00, 120",
        "7/31/97 4:15:31 PM, 8/1/97 4:15:31 PM, 86400",
        "2020-12-14T17:09:08, 2020-12-14T17:09:09, 1",
        "31/31/2000 1:00:00, 31/31/2000 2:00:00, ",
        "5/8/2000, 5/8/2000 1:00:00, ",
    })
    void isKnownWhereBothReadingsOfADateAgree(String one, String other, Long seconds) {
        var events = EventText.read(event(one) + "\n\n" + event(other)).events();

        assertThat(events).hasSize(2);
        var found = events.getFirst().secondsTo(events.getLast());
        assertThat(found.isPresent() ? found.getAsLong() : null).isEqualTo(seconds);
    }

    @Test
    void isNotKnownWithoutATime() {
        var event = EventText.read("Event ID: 5\nSource: A").events().getFirst();

        assertThat(event.secondsTo(event)).isEmpty();
    }

    private static String event(String when) {
        var parts = when.split("[ T]", 2);
        return "Event Type: Error\nEvent Source: A\nEvent ID: 5\nDate: %s\nTime: %s\nDescription:\nIt waits."
                .formatted(parts[0], parts.length > 1 ? parts[1] : "");
    }
}
