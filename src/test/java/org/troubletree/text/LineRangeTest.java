package org.troubletree.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRangeTest {
    @Test
    void mayBeASingleLine() {
        assertThat(new LineRange(1, 1)).isEqualTo(new LineRange(1, 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, -1", "2, 1"})
    void refusesARangeThatIsNone(int first, int last) {
        assertThatThrownBy(() -> new LineRange(first, last))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(first + " to " + last);
    }
}
