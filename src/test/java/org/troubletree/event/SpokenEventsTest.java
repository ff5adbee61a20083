package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.text.LineRange;

/** Events that a text without events mentions: each id is one event. */
class SpokenEventsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "It stopped with event 9405 from PumpMTA.            ! 9405 PumpMTA",
                "We had events 4284, 4287 and 2035 in the night.     ! 4284 -, 4287 -, 2035 -",
                "Event IDs 275 and 273 are in the log.               ! 275 -, 273 -",
                "It may record a 9405 event in the log.              ! 9405 -",
                "See the log (Source: NETLOGON, Event ID: 5719).     ! 5719 NETLOGON",
                "A PumpIS event with *Event ID 9660* is logged.      ! 9660 PumpIS",
                "An event ID 200 says so. Event ID 200 is an error.  ! 200 -",
                "The one is event/5719, the other is event (36).     ! 5719 -, 36 -",
                "## Example Event 1                                  ! 1 -",
                "There were 9405 events, 12 errors and 2000 users.   !",
            })
    void readsTheNumbersAndWhoWroteThem(String text, String expected) {
        var read = EventText.read(text.replace('/', '\n')).events().stream()
                .map(event -> event.id().getAsInt() + " " + event.source().orElse("-"))
                .toList();

        assertThat(read).isEqualTo(expected == null ? List.of() : List.of(expected.split(", ", -1)));
    }

    @Test
    void leavesWhatIsSpokenOfWhereEventsStand() {
        var read = EventText.read("Events 4284 and 2035 are logged:\n\nEvent ID: 4284\nSource: PumpMTA\nIt waits.");

        assertThat(read.events()).map(FormsTest::summary).containsExactly("3-5 4284 PumpMTA kb");
        assertThat(read.unread()).containsExactly(new LineRange(1, 1));
    }
}
