package org.troubletree.evidence.drwatson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.evidence.drwatson.DumpSettings.DumpSetting;

class DumpSettingsTest {
    @ParameterizedTest
    @CsvSource({
        "Visual Notification: on, true",
        "Visual Notification = 1, true",
        "Visual Notification is selected, true",
        "[x] Visual Notification, true",
        "[*] Visual Notification, true",
        "Visual Notification: OFF, false",
        "Visual Notification = 0x0, false",
        "Visual Notification is not ticked, false",
        "[ ] Visual Notification, false"
    })
    void readsWhetherASettingIsOn(String line, boolean isOn) {
        assertThat(DumpSettings.parse(line).isOn(DumpSetting.NOTIFICATION)).hasValue(isOn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Visual Notification", "Visual Notification: sometimes", "Notification: on"})
    void leavesOtherLinesUndecided(String line) {
        assertThat(DumpSettings.parse(line).isOn(DumpSetting.NOTIFICATION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Debugger: drwtsn32 -p %ld | true",
                "Debugger: drwtsn32 -p %ld;Auto: 1 | true",
                "Debugger: drwtsn32 -p %ld;Auto: 0 | false",
                "Debugger: windbg -p %ld;Auto: 1 | false"
            })
    void tellsWhetherDrWatsonIsCalled(String lines, boolean isCalled) {
        assertThat(DumpSettings.parse(lines.replace(';', '\n')).isDrWatsonCalled())
                .hasValue(isCalled);
    }
}
