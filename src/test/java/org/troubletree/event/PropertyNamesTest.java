package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyNamesTest {
    @ParameterizedTest
    @CsvSource({
        "InstanceId, ID",
        "EventID, ID",
        "ProviderName, SOURCE",
        "EntryType, TYPE",
        "LevelDisplayName, TYPE",
        "TimeGenerated, DATE",
        "' Message ', DESCRIPTION",
        "MachineName, COMPUTER",
        "Index, OTHER"
    })
    void knowsTheNamesThatProgramsUse(String name, HeadingField field) {
        assertThat(PropertyNames.field(name)).hasValue(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Name", "Event ID", "Messages"})
    void knowsNoOtherName(String name) {
        assertThat(PropertyNames.field(name)).isEmpty();
    }
}
