package org.troubletree.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2:15:54, 02:15:54",
        "2:15, 02:15:00",
        "2.15.54, 02:15:54",
        "2:15:54 AM, 02:15:54",
        "2:15:54 PM, 14:15:54",
        "2:15:54 p.m., 14:15:54",
        "2:15pm, 14:15:00",
        "12:00 AM, 00:00:00",
        "12:00 PM, 12:00:00",
        "23:59:59, 23:59:59",
        "02:15:54.1234567Z, 02:15:54Z",
        "at 2:15:54 and 3:00, 02:15:54",
        "2:15 amended, 02:15:00"
    })
    void returnsTheFirstTimeInIsoForm(String text, String iso) {
        assertThat(WrittenTime.find(text)).hasValue(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noon", "24:00", "2:60", "2:15:60", "215"})
    void returnsNoTime(String text) {
        assertThat(WrittenTime.find(text)).isEmpty();
    }
}
