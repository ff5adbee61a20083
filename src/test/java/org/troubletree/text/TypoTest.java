package org.troubletree.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTest {
    @ParameterizedTest
    @CsvSource({
        "catergory, category",
        "categry, category",
        "cetegory, category",
        "ctaegory, category",
        "categroy, category",
        "category, category",
        "categoryx, category",
        "sourcs, source"
    })
    void acceptsEqualWordsAndOneWrongLetter(String written, String meant) {
        assertThat(new Typo(written, meant).isTypo()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "tyep, type",
        "types, type",
        "xategory, category",
        "acategory, category",
        "categorys, category",
        "cetegary, category",
        "cagetory, category",
        "categor, categorys",
        "'', category",
        "categorical, category"
    })
    void refusesShortWordsPluralsOtherFirstLettersAndTwoErrors(String written, String meant) {
        assertThat(new Typo(written, meant).isTypo()).isFalse();
    }
}
