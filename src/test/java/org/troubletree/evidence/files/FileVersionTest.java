package org.troubletree.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileVersionTest {
    @ParameterizedTest
    @CsvSource({
        "store.exe 5.5.2650.24, 5.5.2650.24",
        "1.2.3.4 and 5.6.7.8, 1.2.3.4",
        "(5.0.1462.10), 5.0.1462.10",
        "05.00.0999.09, 5.0.999.9"
    })
    void findsTheFirstVersionInALine(String line, String version) {
        assertThat(FileVersion.findFirst(line)).map(FileVersion::toString).hasValue(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5.5.2650", "09.13.1999", "1.2.3.4.5", "1.234.567", "123456.1.1.1"})
    void findsNoVersionInOtherNumbers(String line) {
        assertThat(FileVersion.findFirst(line)).isEmpty();
        assertThat(FileVersion.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5.5.2650.24, 5.5.2650.24, 0, true",
        "5.5.2650.9, 5.5.2650.24, -1, true",
        "5.5.2651.0, 5.5.2650.24, 1, true",
        "5.0.9999.9, 5.5.1.1, -1, false",
        "10.5.1.1, 9.5.1.1, 1, false"
    })
    void comparesNumberByNumber(String one, String other, int order, boolean hasSameBranch) {
        var version = FileVersion.parse(one).orElseThrow();
        var compared = FileVersion.parse(other).orElseThrow();

        assertThat(Integer.signum(version.compareNumbers(compared))).isEqualTo(order);
        assertThat(version.hasSameBranch(compared)).isEqualTo(hasSameBranch);
    }
}
