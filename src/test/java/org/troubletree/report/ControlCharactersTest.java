package org.troubletree.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlCharactersTest {
    @Test
    void turnsThemIntoSpacesInRunningText() {
        assertThat(ControlCharacters.toSpaces("a\tb\nc\0d\u0007e\u0085f\u007fg"))
                .isEqualTo("a b c d e f g");
    }

    @Test
    void turnsThemIntoPicturesInVerbatimLines() {
        assertThat(ControlCharacters.toPictures("a\tb\0c\u0007d\u007fe\u0085f")).isEqualTo("a\tb␀c␇d␡e\ufffdf");
    }

    @Test
    void replacesHalfASurrogatePairOnlyInVerbatimLines() {
        assertThat(ControlCharacters.toPictures("\ud800 😀")).isEqualTo("\ufffd 😀");
        assertThat(ControlCharacters.toSpaces("\ud800 😀")).isEqualTo("\ud800 😀");
    }
}
