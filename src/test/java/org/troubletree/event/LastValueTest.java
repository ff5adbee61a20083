package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastValueTest {
    @ParameterizedTest
    @CsvSource({
        "ID, 9405 PumpMTA, ID, 9405",
        "ID, 9405 PumpMTA, SOURCE, PumpMTA",
        "ID, 2025 (IS Priv), SOURCE, IS Priv",
        "ID, 2025 (Error), TYPE, Error",
        "ID, 2025 (see below), ID, 2025",
        "SOURCE, PumpMTA    X.400 Service, SOURCE, PumpMTA",
        "SOURCE, PumpMTA    X.400 Service, CATEGORY, X.400 Service",
        "TYPE, Error the text, TYPE, Error",
        "TYPE, Fehler im Text, TYPE, Fehler im Text",
        "COMPUTER, PUMP 01, COMPUTER, PUMP 01"
    })
    void readsTheValueAtTheEndOfAHeading(HeadingField field, String text, HeadingField read, String value) {
        assertThat(LastValue.atEnd(field, text, 0, text.length()).heading().value(read))
                .hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({
        "ID, 4116 An error was returned, An error was returned",
        "SOURCE, 'PumpMTA, the agent was stopped', the agent was stopped",
        "TYPE, Error the text, ' the text'",
        "COMPUTER, PUMP01 is the computer on which this text was written down, ' is the computer on which this text was written down'",
        "COMPUTER, PUMP 01, ''"
    })
    void findsTheTextAfterIt(HeadingField field, String text, String body) {
        assertThat(text.substring(LastValue.atEnd(field, text, 0, text.length()).bodyStart()))
                .isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({"COMPUTER, PUMP 01", "DATE, 5/8/2000 or so", "USER, N/A"})
    void takesTheWholeLineBeforeAnotherLabel(HeadingField field, String text) {
        var value = LastValue.within(field, text, 0, text.length());
        assertThat(value.heading().value(field)).hasValue(text);
        assertThat(value.bodyStart()).isEqualTo(text.length());
    }
}
