package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.event.Effort;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.event.Repeated;
import org.troubletree.text.LineRange;
import org.troubletree.tree.Code;
import org.troubletree.tree.Code.CodeMeaningfulness;

class ErrorCodesTest {
    private static final ErrorCodes CODES = ErrorCodes.of(List.of(
            code("0x80040115", "NETWORK", CodeMeaningfulness.SOMETHING),
            code("0x8004011d", "PROVIDER", CodeMeaningfulness.SOMETHING),
            code("0x80004005", "FAIL", CodeMeaningfulness.NOTHING),
            code("-1011", "MEMORY", CodeMeaningfulness.SOMETHING),
            code("1067", "ABORTED", CodeMeaningfulness.SOMETHING),
            code("14", "OUT", CodeMeaningfulness.SOMETHING),
            code("0x105", "BIND", CodeMeaningfulness.SOMETHING, "Pump")));

    private static Event event(String source, String words) {
        return Event.typed(new LineRange(7, 7), "", source, words);
    }

    private static Code code(String spelling, String name, CodeMeaningfulness telling, String... sources) {
        return new Code(spelling, name, "It is so.", telling, List.of(sources), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The error 0x80040115 was met | 0x80040115 | NETWORK",
                "<<0xc0040000 - ID no: 80040115-0514-000006bf>> | 80040115 | NETWORK",
                "error 0X80040115. | 0X80040115 | NETWORK",
                "error -2147221227 | -2147221227 | NETWORK",
                "error 2147746069 | 2147746069 | NETWORK",
                "It gave 2147746069. | 2147746069 | NETWORK",
                "0x8004015 | 0x8004015 | NETWORK",
                "ID no: 804011d-0526-000000 | 804011d | PROVIDER",
                "failed with -1011. | -1011 | MEMORY",
                "failed with −1011. | −1011 | MEMORY",
                "failed with 0xFFFFFC0D | 0xFFFFFC0D | MEMORY",
                "[80000008:FFFFFC0D] | FFFFFC0D | MEMORY",
                "Error 4294966285 | 4294966285 | MEMORY",
                "Error 1067: ended | 1067 | ABORTED",
                "ERROR 1067: ended | 1067 | ABORTED",
                "return code is 1067 | 1067 | ABORTED",
                "Status = 1067 | 1067 | ABORTED",
                "code: 0x42b | 0x42b | ABORTED",
                "code: 0x0000042b | 0x0000042b | ABORTED",
                "0000: 74 8007000e | 8007000e | OUT"
            })
    void findsACodeInEverySpelling(String text, String spelled, String name) {
        var found = CODES.findCodes(event("", text));

        assertThat(found).extracting(FoundCode::spelled, it -> it.code().name()).containsExactly(tuple(spelled, name));
        assertThat(text.substring(found.getFirst().from(), found.getFirst().to()))
                .isEqualTo(spelled);
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
                "Error 99999999999",
                "0x8004011",
                "8004015 messages"
            })
    void findsNoneWhereNoneIsMeant(String text) {
        assertThat(CODES.findCodes(event("", text))).isEmpty();
    }

    @Test
    void findsACodeInBytesAndNamesItByItsNumber() {
        var text = "It failed.\n0000: 74 00 05 00 0e 00 07 80";
        var found = CODES.findCodes(event("", text)).getFirst();

        assertThat(found.sentence()).isEqualTo("0x8007000e = OUT: It is so.");
        assertThat(text.substring(found.from(), found.to())).isEqualTo("0e 00 07 80");
    }

    @Test
    void saysWhatIsKnownOfEachInTheOrderOfTheText() {
        assertThat(CODES.findCodes(event("", "0x80004005, 804011d, 80040115, 0x80040115")))
                .extracting(FoundCode::sentence)
                .containsExactly(
                        "0x80004005 = FAIL: It is so. By itself it says nothing of the cause.",
                        "804011d (0x8004011d with a digit lost?) = PROVIDER: It is so.",
                        "80040115 = NETWORK: It is so.",
                        "0x80040115 = NETWORK: It is so.");
    }

    @Test
    void heedsTheSourceOfTheEvent() {
        assertThat(CODES.findCodes(event("pump", "return code 0x105"))).hasSize(1);
        assertThat(CODES.findCodes(event("Tap", "return code 0x105"))).isEmpty();
        assertThat(CODES.lookUp("0x105")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void knowsWhereEachStandsInTheTextAsItCame(String lineBreak) {
        var text =
                "A box says &quot;0x80004005&quot;.\n\n> Event ID: 5\n> Source: Pump\n> Description:\n> return code 0x105"
                        .replace("\n", lineBreak);

        assertThat(CODES.findCodes(text, EventText.read(text)))
                .extracting(
                        found -> text.substring(found.from(), found.to()),
                        found -> found.code().name())
                .containsExactly(tuple("0x80004005", "FAIL"), tuple("0x105", "BIND"));
    }

    @Test
    void passesOverEventsThatDoNotStandInTheText() {
        assertThat(CODES.findCodes("one line", new EventText(List.of(event("Pump", "0x105")), List.of())))
                .isEmpty();
    }

    @Test
    void spellsACodeInBothBases() {
        assertThat(ErrorCodes.spellings("-1011")).containsExactly("0xFFFFFC0D", "-1011", "4294966285");
        assertThat(ErrorCodes.spellings("1067")).containsExactly("0x0000042B", "1067");
        assertThat(ErrorCodes.spellings("ten")).isEmpty();
    }

    /** Events of an article without line breaks share one line. */
    @Test
    void findsEachCodeOnceWhereEventsShareALine() {
        var text = "Event ID: 5 Source: Pump Description: 0x105 Event ID: 0x6 Source: Tap Description: 0x80004005";
        var read = EventText.read(text);

        assertThat(read.events()).hasSize(2);
        assertThat(CODES.findCodes(text, read)).extracting(FoundCode::spelled).containsExactly("0x105", "0x80004005");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "||Event_ID:_0x5_Source:_x_Description:_0x80040115_|",
                "||0x8004015_|",
                "||Error_1067_|",
                "||-1011_|",
                "|-|1|",
                "||Event_ID:_5~Source:_x~Description:_0x80040115~|"
            })
    void takesTimeLinearInTheLengthOfTheText(String parts) {
        Effort.assertLinear(Repeated.of(parts), text -> CODES.findCodes(text, EventText.read(text)));
    }
}
