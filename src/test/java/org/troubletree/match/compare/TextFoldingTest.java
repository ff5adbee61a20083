package org.troubletree.match.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {
    @ParameterizedTest
    @CsvSource({"MSExchange IS, msexchangeis", "ESE97/JET-1, ese97jet1", "'', ''", "'. -', ''"})
    void foldsNames(String name, String folded) {
        assertThat(TextFolding.foldName(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"' (Mail In), ', Mail In", "-550., -550", "%1, %1", "'.,;', ''", "'', ''"})
    void trimsBlanksAndPunctuation(String text, String trimmed) {
        assertThat(TextFolding.trim(text)).isEqualTo(trimmed);
    }
}
