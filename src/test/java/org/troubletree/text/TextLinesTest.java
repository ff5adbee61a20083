package org.troubletree.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.event.EventText;

class TextLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void cutsOutLinesWhateverTheyEndWith(String end) {
        var text = String.join(end, "one", "", "three", "");
        var lines = TextLines.of(text);

        assertThat(text.substring(lines.startOf(new LineRange(1, 1)), lines.endOf(new LineRange(1, 1))))
                .isEqualTo("one");
        assertThat(text.substring(lines.startOf(new LineRange(3, 3)), lines.endOf(new LineRange(3, 3))))
                .isEqualTo("three");
        assertThat(text.substring(lines.startOf(new LineRange(1, 3)), lines.endOf(new LineRange(1, 3))))
                .startsWith("one")
                .endsWith("three");
    }

    @Test
    void knowsTheLineOfACharacter() {
        var lines = TextLines.of("ab\n\ncd");

        assertThat(lines.lineAt(0)).isEqualTo(1);
        assertThat(lines.lineAt(2)).isEqualTo(1);
        assertThat(lines.lineAt(3)).isEqualTo(2);
        assertThat(lines.lineAt(5)).isEqualTo(3);
    }

    @Test
    void hasNoMoreLinesThanTheText() {
        assertThat(TextLines.of("").has(new LineRange(1, 1))).isTrue();
        assertThat(TextLines.of("one\ntwo").has(new LineRange(2, 3))).isFalse();
    }

    @Test
    void countsAsTheReaderOfEventsDoes() {
        var text = "x\r\ny\rz\n\rEvent ID: 5\rSource: Pump";
        var event = EventText.read(text).events().getFirst();
        var lines = TextLines.of(text);

        assertThat(text.substring(lines.startOf(event.lines()), lines.endOf(event.lines())))
                .isEqualTo("Event ID: 5\rSource: Pump");
    }
}
