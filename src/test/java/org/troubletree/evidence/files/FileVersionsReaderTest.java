package org.troubletree.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.tree.Expectation;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;

class FileVersionsReaderTest {
    private static final List<Expectation> FIX = List.of(
            new Expectation("fix", Map.of("files", List.of("Emsmta.exe 5.0.1462.10", "Mtamsg.dll 5.0.1462.10"))));

    private static Reading reading(String text) {
        var result = new FileVersionsReader().read(text, FIX);
        assertThat(result).isInstanceOf(ReadResult.Recognized.class);
        return ((ReadResult.Recognized) result).reading();
    }

    private static Map<String, String> facts(String text) {
        return reading(text).facts().stream().collect(Collectors.toMap(Fact::name, Fact::value));
    }

    @ParameterizedTest
    @CsvSource({
        "5.0.1462.10, 5.0.1462.10, yes", "5.0.1462.10, 5.0.1463.0, yes", "5.0.1462.9, 5.0.1462.10, no",
        "5.0.0999.99, 5.0.1462.10, no", "5.5.1960.3, 5.5.1960.3, other-branch", "5.5.1960.3, 5.0.1460.0, no",
        "4.0.995.0, 5.0.1462.10, other-branch", "'', 5.0.1462.10, cannot-tell"
    })
    void tellsWhetherTheFixIsIn(String first, String second, String word) {
        assertThat(facts("Emsmta.exe " + first + "\nMtamsg.dll " + second)).containsEntry("fix", word);
    }

    @Test
    void tellsOfEachFile() {
        assertThat(facts("EMSMTA.EXE 5.0.1463.1"))
                .isEqualTo(Map.of("fix", "cannot-tell", "fix.emsmta-exe", "newer", "fix.mtamsg-dll", "missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--a-- W32i   APP ENU   5.0.1462.9 shp  1,234,567 09-13-1999 emsmta.exe",
                "C:\\exchsrvr\\bin\\emsmta.exe 5.0.1462.9",
                "Emsmta.exe: version 5.0.1462.9",
                "Emsmta.exe\nFile version: 5.0.1462.9\nDescription: MTA",
                "emsmta.exe Properties\nVersion\nFile version:\n5.0.1462.9",
                "| Emsmta.exe | 5.0.1462.9 |",
                "Emsmta.exe;5.0.1462.9",
                "emsmta.exe 5.0.1462.10\nemsmta.exe 5.0.1462.9",
            })
    void readsEveryForm(String text) {
        assertThat(facts(text)).containsEntry("fix", "no").containsEntry("fix.emsmta-exe", "older");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Directory of C:\\exchsrvr\\bin\n\n09/13/99  02:12a             1,234,567 EMSMTA.EXE",
                "13.09.1999  02:12           1.234.567 emsmta.exe"
            })
    void doesNotTakeDateOrSizeForAVersion(String listing) {
        assertThat(facts(listing)).containsEntry("fix", "cannot-tell").containsEntry("fix.emsmta-exe", "no-version");
        assertThat(reading(listing).findings()).extracting(Finding::text).anyMatch(it -> it.contains("date and size"));
    }

    @Test
    void putsTheDecidingFileFirstAndSaysThatASetIsMixed() {
        assertThat(reading("Mtamsg.dll 5.0.1462.10\nEmsmta.exe 5.0.1460.0").findings())
                .startsWith(
                        new Finding(
                                2,
                                "The fix is not in: at least one file is older. Others are new: the set is mixed, and the "
                                        + "files of a fix belong together."),
                        new Finding(2, "Emsmta.exe is 5.0.1460.0: older than 5.0.1462.10."));
    }

    @Test
    void listsVersionsWhereNothingIsExpected() {
        var result = new FileVersionsReader().read("a.exe 1.2.3.4", List.of());

        assertThat(((ReadResult.Recognized) result).reading().findings())
                .containsExactly(
                        new Finding(0, "The text names one file, one with its version."),
                        new Finding(1, "a.exe is 1.2.3.4."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | There is nothing in it.",
                "Other.exe 5.0.1462.10 | None of the files in question",
                "REGEDIT4 | a registry export",
                " Directory of C:\\pumps | None of the files in question"
            })
    void refusesOtherTexts(String text, String looks) {
        assertThat(new FileVersionsReader().read(text, FIX))
                .isInstanceOfSatisfying(
                        ReadResult.Unrecognized.class,
                        refused -> assertThat(refused.reason()).contains(looks).contains("filever"));
    }
}
