package org.troubletree.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileListTest {
    @ParameterizedTest
    @CsvSource({
        "pump.exe 1.2.3.4, pump.exe, 1, 1.2.3.4",
        "C:\\bin\\PUMP.EXE 1.2.3.4, pump.exe, 1, 1.2.3.4",
        "'valve.dll, pump.exe 1.2.3.4', pump.exe, 1, 1.2.3.4",
        "'pump.exe\nFile version:\n1.2.3.4', pump.exe, 3, 1.2.3.4",
        "'pump.exe 1.2.3.4\npump.exe 1.2.3.5', pump.exe, 2, 1.2.3.5",
        "'pump.exe 1.2.3.4\npump.exe', pump.exe, 1, 1.2.3.4",
        "'pump.exe 1.2.3.4\n1.2.3.5', pump.exe, 1, 1.2.3.4"
    })
    void findsTheVersionOfAFile(String text, String name, int line, String version) {
        assertThat(FileList.parse(text.replace("\\n", "\n"))).hasEntrySatisfying(name, file -> {
            assertThat(file.line()).isEqualTo(line);
            assertThat(file.version()).map(FileVersion::toString).hasValue(version);
        });
    }

    @Test
    void findsAFileWithoutVersion() {
        assertThat(FileList.parse("09/13/99  02:12a  1,234,567 PUMP.EXE"))
                .hasEntrySatisfying(
                        "pump.exe", file -> assertThat(file.version()).isEmpty());
    }

    @Test
    void ignoresLinesThatAreTooLong() {
        assertThat(FileList.parse("pump.exe" + " ".repeat(992))).hasSize(1);
        assertThat(FileList.parse("pump.exe" + " ".repeat(993))).isEmpty();
    }
}
