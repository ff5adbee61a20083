package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0000: 74 00 05 00 0e 00 07 80   t.......          | 0x00050074,0x8007000e
                    0000: 74 00 05 00 0E 00 07 80                     | 0x00050074,0x8007000e
                    0000: 00050074 8007000E                           | 0x00050074,0x8007000e
                    Data: 0000: 67 06 14 00 15 01 04 80  0008: 01 00  | 0x00140667,0x80040115
                    0000: 74 00 05                                    | ''
                    0000: the heap is gone                            | ''
                    The time was 2000: 12 of them                     | ''
                    At 12:30: 74 00 05 00                             | ''
                    """)
    void readsTheLowestByteFirst(String row, String words) {
        assertThat(DataWords.parse("It failed.\n" + row))
                .extracting(DataWord::code)
                .isEqualTo(words.isEmpty() ? List.of() : List.of(words.split(",", -1)));
    }

    @Test
    void knowsWhereAWordStands() {
        var text = "Data:\n0000: 74 00 05 00 0e 00 07 80";

        assertThat(DataWords.parse(text))
                .extracting(word -> text.substring(word.from(), word.to()))
                .containsExactly("74 00 05 00", "0e 00 07 80");
    }

    @Test
    void standsInWhatViewersPrint() {
        var event = EventText.read("""
                        Event Type:\tError
                        Event Source:\tPump
                        Event ID:\t12
                        Description:
                        It failed.
                        Data:
                        0000: 74 00 05 00 0e 00 07 80
                        """).events().getFirst();

        assertThat(event.data()).containsExactly("0x00050074", "0x8007000e");
    }

    @Test
    void standsInTheXmlOfAnEvent() {
        var event = EventText.read("""
                        <Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>
                        <Provider Name="Pump"/><EventID>12</EventID></System>
                        <EventData><Data>north</Data><Binary>740005000E00078001000000FF</Binary></EventData></Event>
                        """).events().getFirst();

        assertThat(event.data()).containsExactly("0x00050074", "0x8007000e", "0x00000001");
        assertThat(event.description()).startsWith("north\nData:\n0000: 74 00 05 00 0E 00 07 80");
    }
}
