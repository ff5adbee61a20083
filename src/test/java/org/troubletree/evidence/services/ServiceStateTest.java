package org.troubletree.evidence.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceStateTest {
    @ParameterizedTest
    @CsvSource({
        "Pump running, running, 'Pump  '",
        "Pump: Started, running, 'Pump:  '",
        "Pump not started, stopped, 'Pump  '",
        "STOPPED, stopped, ' '",
        "START_PENDING, starting, ' '",
        "Pump stopping, stopping, 'Pump  '",
        "stop pending, stopping, ' '",
        "PAUSE_PENDING, paused, ' '",
        "Paused, paused, ' '",
        "Pump pausing, paused, 'Pump  '"
    })
    void findsAndRemovesTheWordsForAState(String text, String word, String rest) {
        assertThat(ServiceState.findIn(text)).map(ServiceState::word).hasValue(word);
        assertThat(ServiceState.removeFrom(text)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Pump", "restarted", "unstopped", "running_late", "pauses"})
    void findsNoStateInsideAnotherWord(String text) {
        assertThat(ServiceState.findIn(text)).isEmpty();
        assertThat(ServiceState.removeFrom(text)).isEqualTo(text);
    }
}
