package org.troubletree.evidence.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyPathTest {
    @ParameterizedTest
    @CsvSource({
        "HKEY_LOCAL_MACHINE\\SYSTEM, true",
        "[HKEY_LOCAL_MACHINE\\SYSTEM], true",
        "'  hklm\\SYSTEM\\  ', true",
        "HKCC\\x, true",
        "HKEY_LOCAL_MACHINE, false",
        "SYSTEM\\Select, false",
        "see HKEY_LOCAL_MACHINE\\SYSTEM, false",
        "[-HKEY_LOCAL_MACHINE\\SYSTEM], false",
        "'', false"
    })
    void recognizesALineThatIsOnlyAPath(String line, boolean isPath) {
        assertThat(KeyPath.isKeyPath(line)).isEqualTo(isPath);
    }

    @ParameterizedTest
    @CsvSource({
        "HKLM\\Software\\X, hkey_local_machine\\software\\x",
        "HKCU\\X, hkey_current_user\\x",
        "HKEY_USERS\\X\\, hkey_users\\x",
        "[HKLM\\SYSTEM\\ControlSet001\\Services], hkey_local_machine\\system\\currentcontrolset\\services",
        "HKLM\\SYSTEM\\ControlSet002, hkey_local_machine\\system\\currentcontrolset",
        "HKLM\\SYSTEM\\ControlSet0012\\X, hkey_local_machine\\system\\controlset0012\\x",
        "no path, 'no path'"
    })
    void normalizesEverySpellingOfAKey(String line, String normalized) {
        assertThat(KeyPath.parse(line).normalized()).isEqualTo(normalized);
    }

    @ParameterizedTest
    @CsvSource({"HKLM\\SYSTEM\\ControlSet001\\X, true", "HKLM\\SYSTEM\\CurrentControlSet\\X, false"})
    void tellsANumberedControlSet(String line, boolean isNumbered) {
        assertThat(KeyPath.parse(line).hasNumberedControlSet()).isEqualTo(isNumbered);
    }
}
