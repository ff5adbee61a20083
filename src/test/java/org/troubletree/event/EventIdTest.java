package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTest {
    @ParameterizedTest
    @CsvSource({
        "4116, 4116",
        "0, 0",
        "( 1005 ), 1005",
        "0xC0002719, 10009",
        "-1073731807, 10017",
        "2147745843, 51",
        "7031 and more, 7031"
    })
    void readsTheNumberThatEventViewerShows(String written, int number) {
        assertThat(EventId.of(written)).map(EventId::number).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0x", "-", "6615fb8eb9d54e778b933d5bb", "99999999999", "4116b", "9999999999"})
    void findsNoNumberIn(String written) {
        assertThat(EventId.of(written)).isEmpty();
    }
}
