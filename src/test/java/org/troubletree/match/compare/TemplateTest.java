package org.troubletree.match.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    @Test
    void separatesWordsFromSlots() {
        var template = Template.of("Queue {name} is full: {error}");
        assertThat(template.words()).isEqualTo(List.of("queue", "is", "full"));
        assertThat(template.slots()).isEqualTo(Map.of(1, "name", 3, "error"));
    }

    @Test
    void keepsTheFirstOfTwoSlotsInOnePlace() {
        assertThat(Template.of("a {one} {two} b").slots()).isEqualTo(Map.of(1, "one"));
    }

    @Test
    void readsAnOpenBraceWithoutEndAsText() {
        var template = Template.of("stopped {name");
        assertThat(template.words()).isEqualTo(List.of("stopped", "name"));
        assertThat(template.slots()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The service stopped | the service
                    Stopped             | stopped
                    Stopped {name} now  | stopped
                    {name} has stopped  |
                    ''                  |
                    """)
    void beginsWithTheWordsBeforeItsFirstSlot(String text, String beginning) {
        assertThat(Template.of(text).beginning().orElse(null)).isEqualTo(beginning);
    }

    @Test
    void isEmptyWithoutWords() {
        assertThat(Template.of("{name}").isEmpty()).isTrue();
        assertThat(Template.of("a{name}").isEmpty()).isFalse();
    }
}
