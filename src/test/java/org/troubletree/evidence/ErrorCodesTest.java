package org.troubletree.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.tree.Code;
import org.troubletree.tree.Code.Telling;

class ErrorCodesTest {
    private static final ErrorCodes CODES = ErrorCodes.of(List.of(
            code("0x80040115", "NETWORK", Telling.SOMETHING),
            code("0x80004005", "FAIL", Telling.NOTHING),
            code("-1011", "MEMORY", Telling.SOMETHING),
            code("1067", "ABORTED", Telling.SOMETHING),
            code("14", "OUT", Telling.SOMETHING),
            code("0x105", "BIND", Telling.SOMETHING, "Pump")));

    private static Code code(String spelling, String name, Telling telling, String... sources) {
        return new Code(spelling, name, "It is so.", telling, List.of(sources), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The error 0x80040115 was met | 0x80040115 | NETWORK",
                "<<0xc0040000 - ID no: 80040115-0514-000006bf>> | 80040115 | NETWORK",
                "error 0X80040115. | 0X80040115 | NETWORK",
                "failed with -1011. | -1011 | MEMORY",
                "failed with 0xFFFFFC0D | 0xFFFFFC0D | MEMORY",
                "Error 4294966285 | 4294966285 | MEMORY",
                "Error 1067: ended | 1067 | ABORTED",
                "code: 0x42b | 0x42b | ABORTED",
                "0000: 74 8007000e | 8007000e | OUT"
            })
    void findsACodeInEverySpelling(String text, String spelled, String name) {
        assertThat(CODES.in(text, "Any"))
                .extracting(ErrorCodes.Found::spelled, found -> found.code().name())
                .containsExactly(tuple(spelled, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The 1067 messages",
                "80040115ff",
                "version 5.0.1067.14",
                "x-1011",
                "room 14",
                "Error 99999999999"
            })
    void findsNoneWhereNoneIsMeant(String text) {
        assertThat(CODES.in(text, "Any")).isEmpty();
    }

    @Test
    void namesEachCodeOnceInTheOrderOfTheText() {
        assertThat(CODES.in("0x80004005, 80040115, 0x80040115", "Any"))
                .extracting(ErrorCodes.Found::sentence)
                .containsExactly(
                        "0x80004005 = FAIL: It is so. By itself it says nothing of the cause.",
                        "80040115 = NETWORK: It is so.");
    }

    @Test
    void heedsTheSourceOfTheEvent() {
        assertThat(CODES.in("return code 0x105", "pump")).hasSize(1);
        assertThat(CODES.in("return code 0x105", "Tap")).isEmpty();
        assertThat(CODES.of("0x105")).hasSize(1);
    }

    @Test
    void spellsACodeInBothBases() {
        assertThat(ErrorCodes.spellings("-1011")).containsExactly("0xFFFFFC0D", "-1011", "4294966285");
        assertThat(ErrorCodes.spellings("1067")).containsExactly("0x0000042B", "1067");
        assertThat(ErrorCodes.spellings("ten")).isEmpty();
    }
}
