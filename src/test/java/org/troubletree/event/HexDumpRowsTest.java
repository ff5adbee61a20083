package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexDumpRowsTest {
    @Test
    void formatsDigitsInRowsOfEightBytes() {
        assertThat(HexDumpRows.format("74000500aabbCCdd01"))
                .isEqualTo("\nData:\n0000: 74 00 05 00 aa bb CC dd\n0008: 01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{116, 0, 5, 0}", "{116,0,5,0}", "{116, 0, 5, 0...}", " 74000500 "})
    void readsBytesInEitherSpelling(String written) {
        assertThat(HexDumpRows.format(written)).isEqualTo("\nData:\n0000: 74 00 05 00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "740", "74 00", "none", "{}", "{x}"})
    void formatsNothingElse(String written) {
        assertThat(HexDumpRows.format(written)).isEmpty();
    }
}
