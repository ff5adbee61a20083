package org.troubletree.match.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void writesAnEllipsisForAnInsertedValue() {
        assertThat(Excerpt.of("Queue {name} is full.")).isEqualTo("Queue \u2026 is full.");
    }

    @Test
    void keepsATextOfTheMaximumLength() {
        assertThat(Excerpt.of("x".repeat(90))).isEqualTo("x".repeat(90));
    }

    @Test
    void shortensALongerTextAtAWord() {
        assertThat(Excerpt.of("word ".repeat(20))).isEqualTo("word ".repeat(18).strip() + " \u2026");
    }

    @Test
    void cutsAWordThatIsLongerThanTheMaximum() {
        assertThat(Excerpt.of("x".repeat(100))).isEqualTo("x".repeat(90) + " \u2026");
    }
}
