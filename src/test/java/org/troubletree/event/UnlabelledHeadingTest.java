package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnlabelledHeadingTest {
    @ParameterizedTest
    @CsvSource({
        "PumpIMC Internal Processing An error was returned, PumpIMC, Internal Processing, An error was returned",
        "Source PumpIMC An error was returned, PumpIMC, '', An error was returned",
        "from the PumpIMC An error was returned, PumpIMC, '', An error was returned",
        "PumpIMC, PumpIMC, '', ''",
        "An error was returned, '', '', An error was returned",
        "PumpIMC was stopped, '', '', PumpIMC was stopped"
    })
    void readsSourceAndCategoryBeforeTheSentence(String text, String source, String category, String sentence) {
        var heading = UnlabelledHeading.read(text, 0, text.length());
        assertThat(heading.heading().value(HeadingField.SOURCE).orElse("")).isEqualTo(source);
        assertThat(text.substring(heading.bodyStart())).isEqualTo(sentence);
        assertThat(heading.heading().value(HeadingField.CATEGORY).orElse("")).isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PumpIMC", "EventLog", "W32Time", "eventLog", "MTA", "Pump-IMC", "a_B"})
    void takesAWordWithAnInnerCapitalForASource(String word) {
        assertThat(UnlabelledHeading.looksLikeSource(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IS", "Source", "error", "9MTA", "Pump/IMC", "Pump IMC"})
    void takesNoOtherWordForASource(String word) {
        assertThat(UnlabelledHeading.looksLikeSource(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Internal Processing An error, 20",
        "An error, 0",
        "Internal Processing, 19",
        "an error, 0",
        "'Field \"x\"', 6"
    })
    void findsWhereTheSentenceBegins(String text, int start) {
        assertThat(UnlabelledHeading.sentenceStart(text, 0, text.length())).isEqualTo(start);
    }
}
