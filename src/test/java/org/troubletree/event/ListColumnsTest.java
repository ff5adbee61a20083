package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListColumnsTest {
    private static final List<String> NAMES = List.of("Level", "Date", "Source", "Event ID", "Description");

    @Test
    void knowsTheColumnsOfAListOfEvents() {
        assertThat(ListColumns.fromNames(NAMES))
                .hasValueSatisfying(columns -> assertThat(columns.fields())
                        .containsExactly(
                                HeadingField.TYPE,
                                HeadingField.DATE,
                                HeadingField.SOURCE,
                                HeadingField.ID,
                                HeadingField.DESCRIPTION));
    }

    @ParameterizedTest
    @CsvSource({"LOG, -1, false", "TYPE, 0, true", "DESCRIPTION, 4, true"})
    void findsAColumn(HeadingField field, int index, boolean isThere) {
        var columns = ListColumns.fromNames(NAMES).orElseThrow();
        assertThat(columns.index(field)).isEqualTo(index);
        assertThat(columns.has(field)).isEqualTo(isThere);
    }

    @Test
    void knowsNoColumnsOfAnotherList() {
        assertThat(ListColumns.fromNames(List.of("Name", "Size", "Owner", "Note")))
                .isEmpty();
    }

    @Test
    void readsAHeadingWithoutTheDescription() {
        var columns = ListColumns.fromNames(NAMES).orElseThrow();
        var heading = columns.heading(List.of("Error", "5/8/2000", "PumpMTA", "9405", "The pump stopped."));
        assertThat(heading.value(HeadingField.SOURCE)).hasValue("PumpMTA");
        assertThat(heading.value(HeadingField.ID)).hasValue("9405");
        assertThat(heading.value(HeadingField.DESCRIPTION)).isEmpty();
    }

    @Test
    void joinsTheCellsOfADescriptionWithSeparators() {
        var columns = ListColumns.fromNames(NAMES).orElseThrow();
        var row = "Error,5/8/2000,PumpMTA,9405,It stopped, then it started, and that was all.";
        var cells = columns.joinExtraCells(ListCell.splitRow(row, 0, ','), row);
        assertThat(cells)
                .extracting(ListCell::text)
                .endsWith("It stopped, then it started, and that was all.")
                .hasSize(5);
    }
}
