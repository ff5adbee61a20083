package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBoundariesTest {
    @ParameterizedTest
    @CsvSource({
        "'Event ID:', 8, 6",
        "'Event ID:', 5, 0",
        "'Event ID:', 6, 6",
        "'X.400:', 5, 0",
        "'d''\u00e9v', 4, 0",
        "'', 0, 0"
    })
    void findsTheBeginningOfAWord(String text, int end, int start) {
        assertThat(new WordBoundaries(text).wordStart(end)).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"'Event  ID', 7, 5", "Event, 5, 5", "'  x', 2, 0"})
    void stepsBackOverBlanks(String text, int from, int start) {
        assertThat(new WordBoundaries(text).blanksStart(from)).isEqualTo(start);
    }

    @Test
    void stepsBackOverOneLineBreakOnly() {
        assertThat(new WordBoundaries("a \n b").blanksStart(4)).isEqualTo(1);
        assertThat(new WordBoundaries("a\n\nb").blanksStart(3)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"'Event (1005', 7, 5", "'Event ( 1005', 8, 5", "'Event #1005', 7, 5", "'Event:1005', 6, 6"})
    void stepsBackOverWhatOpensANumber(String text, int from, int start) {
        assertThat(new WordBoundaries(text).openingStart(from)).isEqualTo(start);
    }

    @Test
    void knowsWhetherAWordComesBeforeOnTheSameLine() {
        assertThat(new WordBoundaries("an ID").followsWord(3)).isTrue();
        assertThat(new WordBoundaries("an\nID").followsWord(3)).isFalse();
        assertThat(new WordBoundaries(" ID").followsWord(1)).isFalse();
        assertThat(new WordBoundaries("- ID").followsWord(2)).isTrue();
        assertThat(new WordBoundaries(": ID").followsWord(2)).isFalse();
    }

    @Test
    void takesWordsOnTwoLinesForALabelOnlyIfTheFirstHasAColon() {
        assertThat(new WordBoundaries("Event ID").isOfOneLabel(0, 8)).isTrue();
        assertThat(new WordBoundaries("Event\nID").isOfOneLabel(0, 8)).isFalse();
        assertThat(new WordBoundaries("Type: x Event\nID").isOfOneLabel(8, 16)).isTrue();
        assertThat(new WordBoundaries("Type:\nEvent\nID").isOfOneLabel(6, 14)).isFalse();
    }

    @Test
    void joinsWordsWithSingleBlanks() {
        assertThat(new WordBoundaries("Event \n ID").withSingleBlanks(0, 10)).isEqualTo("Event ID");
    }
}
