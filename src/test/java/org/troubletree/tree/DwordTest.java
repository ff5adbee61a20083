package org.troubletree.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DwordTest {
    @ParameterizedTest
    @CsvSource({
        "0x14, 20",
        "0X14, 20",
        "20, 20",
        " 20 , 20",
        "dword:00000014, 20",
        "DWORD:14, 20",
        "0x14 (20), 20",
        "0, 0",
        "0xffffffff, 4294967295",
        "4294967295, 4294967295"
    })
    void readsANumberAsPeopleWriteIt(String typed, long number) {
        assertThat(Dword.parse(typed)).contains(new Dword(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "-1",
                "0x",
                "0x1ffffffff",
                "4294967296",
                "1e3",
                "20 threads",
                "dword:",
                "0x14 (",
                "0x14 (21)",
                "dword:14 (20)",
                "２０"
            })
    void takesNothingElseForANumber(String typed) {
        assertThat(Dword.parse(typed)).isEmpty();
    }

    @Test
    void isReadBackAsItIsShown() {
        assertThat(new Dword(20).shown()).isEqualTo("0x14 (20)");
        assertThat(Dword.parse(new Dword(20).shown())).contains(new Dword(20));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4294967296L})
    void holdsNoMoreThanThirtyTwoBits(long number) {
        assertThatThrownBy(() -> new Dword(number)).hasMessageContaining("4294967295");
    }
}
