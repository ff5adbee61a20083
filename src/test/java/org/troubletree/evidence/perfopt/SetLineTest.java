package org.troubletree.evidence.perfopt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Set heaps from 4 to 6 | heaps | raised from 0x4 (4) to 0x6 (6)",
                "set heaps from 0x20 (32) to 0x5 (5). | heaps | lowered from 0x20 (32) to 0x5 (5)",
                "- Set heaps from 4 to 4 | heaps | set again from 0x4 (4) to 0x4 (4)",
                "2:15 a.m. Set \"heaps\" from 4 to 6 | heaps | raised from 0x4 (4) to 0x6 (6)",
                "Set # of connections to LAN-MTAs from 40 to 20 | # of connections to LAN-MTAs | "
                        + "lowered from 0x28 (40) to 0x14 (20)",
                "Set pages from disk from 1 to 2 | pages from disk | raised from 0x1 (1) to 0x2 (2)"
            })
    void readsTheSettingAndBothNumbers(String text, String setting, String change) {
        assertThat(SetLine.parse(7, text)).hasValueSatisfying(line -> {
            assertThat(line.line()).isEqualTo(7);
            assertThat(line.setting()).isEqualTo(setting);
            assertThat(line.changeText()).isEqualTo(change);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Set from 1 to 2",
                "Set a to 2",
                "Set a from 1",
                "We set a from 1 to 2",
                "Set a from x to 2",
                "Set a from 1 to 4294967296",
                "Reset a from 1 to 2"
            })
    void readsNoOtherLine(String text) {
        assertThat(SetLine.parse(1, text)).isEmpty();
    }

    @Test
    void readsNoLineOverTheLimit() {
        var line = "Set %s from 1 to 2";

        assertThat(SetLine.parse(1, line.formatted("a".repeat(400 - line.length() + 2))))
                .isPresent();
        assertThat(SetLine.parse(1, line.formatted("a".repeat(401 - line.length() + 2))))
                .isEmpty();
    }
}
