package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {
    @ParameterizedTest
    @CsvSource({"lt, <", "gt, >", "amp, &", "#65, A", "#x41, A", "#X41, A", "auml, ä", "Auml, Ä", "yuml, ÿ", "iexcl, ¡"
    })
    void knows(String entity, char character) {
        assertThat(Entities.character(entity)).hasValue(character);
    }

    @Test
    void knowsTheBlankThatDoesNotBreak() {
        assertThat(Entities.character("nbsp")).hasValue('\u00A0');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "foo", "LT", "#", "#5", "#10", "#xD800", "#99999", "#x00041"})
    void doesNotKnow(String entity) {
        assertThat(Entities.character(entity)).isEmpty();
    }
}
