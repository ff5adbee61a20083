package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {
    private static final Heading PUMP = Heading.empty().with(HeadingField.SOURCE, "PumpMTA");

    @ParameterizedTest
    @CsvSource({"' x ', x", "'x,', x", "'| x |', x", "'**x**', x", "'_x:', x", "':x', :x", "'', ''", "',;', ''"})
    void dropsSeparatorsAroundAValue(String written, String value) {
        assertThat(Heading.empty()
                        .with(HeadingField.SOURCE, written)
                        .value(HeadingField.SOURCE)
                        .orElse(""))
                .isEqualTo(value);
    }

    @Test
    void keepsTheFirstValueOfAField() {
        assertThat(PUMP.with(HeadingField.SOURCE, "Other").value(HeadingField.SOURCE))
                .hasValue("PumpMTA");
    }

    @Test
    void isNotChangedByAValueThatIsAdded() {
        assertThat(PUMP.with(HeadingField.ID, "9405").has(HeadingField.ID)).isTrue();
        assertThat(PUMP.has(HeadingField.ID)).isFalse();
    }

    @Test
    void takesOnlyMissingValuesFromAnother() {
        var both = PUMP.withMissingFrom(
                Heading.empty().with(HeadingField.SOURCE, "Other").with(HeadingField.ID, "9405"));
        assertThat(both.value(HeadingField.SOURCE)).hasValue("PumpMTA");
        assertThat(both.value(HeadingField.ID)).hasValue("9405");
    }

    @Test
    void knowsAFieldWithAnEmptyValue() {
        var heading = Heading.empty().with(HeadingField.USER, " ");
        assertThat(heading.has(HeadingField.USER)).isTrue();
        assertThat(heading.value(HeadingField.USER)).isEmpty();
    }

    @Test
    void doesNotCountWhatItDoesNotKeep() {
        assertThat(PUMP.with(HeadingField.OTHER, "x").size()).isEqualTo(1);
        assertThat(Heading.empty().size()).isZero();
    }

    @Test
    void endsADescriptionWithItsData() {
        var heading = PUMP.with(HeadingField.DESCRIPTION, "It stopped.").with(HeadingField.DATA, "7400");
        assertThat(heading.withData().value(HeadingField.DESCRIPTION)).hasValue("It stopped.\nData:\n0000: 74 00");
        assertThat(PUMP.with(HeadingField.DATA, "7400").withData().value(HeadingField.DESCRIPTION))
                .hasValue("Data:\n0000: 74 00");
    }
}
