package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasteBoxTest {
    private static final int LIMIT = PasteBox.LONGEST_SHOWN;

    /** The text has a line break at this place, or none for -1; all other characters are letters. */
    @ParameterizedTest
    @CsvSource({
        "0, -1, 0",
        "20000, 5, 20000",
        "20001, -1, 20000",
        "20001, 5, 5",
        "20001, 20000, 20000",
        "20001, 0, 20000"
    })
    void showsALongTextUpToTheEndOfALine(int length, int lineBreak, int shown) {
        var text = new StringBuilder("x".repeat(length));
        if (lineBreak >= 0) {
            text.setCharAt(lineBreak, '\n');
        }
        assertThat(LIMIT).isEqualTo(20_000);
        assertThat(PasteBox.beginning(text.toString())).isEqualTo(text.substring(0, shown));
    }
}
