package org.troubletree.evidence.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.tree.Expectation;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;

class RegistryExportReaderTest {
    private static final String KEY =
            "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIS\\ParametersSystem";
    private static final String HEAD = "REGEDIT4\n\n[" + KEY + "]\n";
    private static final List<String> SPELLINGS =
            List.of("Max Threads(Private+Public)", "Max Threads (Public+Private)");

    static Reading reading(String text, Map<String, List<String>> terms) {
        var more = new LinkedHashMap<>(Map.of("key", List.of(KEY), "value", SPELLINGS));
        more.putAll(terms);
        var result = new RegistryExportReader().read(text, List.of(new Expectation("threads", more)));
        assertThat(result).isInstanceOf(ReadResult.Recognized.class);
        return ((ReadResult.Recognized) result).reading();
    }

    private static Map<String, String> facts(Reading reading) {
        return reading.facts().stream().collect(Collectors.toMap(Fact::name, Fact::value));
    }

    private static Map<String, String> facts(String text, String term, String content) {
        return facts(reading(text, Map.of(term, List.of(content))));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("regedit 4", HEAD + "\"Max Threads(Private+Public)\"=dword:00000014\n\n"),
                Arguments.of(
                        "regedit 5",
                        "Windows Registry Editor Version 5.00\r\n\r\n[" + KEY
                                + "]\r\n\"Max Threads(Private+Public)\"=dword:00000014\r\n"),
                Arguments.of("no header", "[" + KEY + "]\n\"max threads(private+public)\"=dword:00000014"),
                Arguments.of("hex(4)", HEAD + "\"Max Threads(Private+Public)\"=hex(4):14,00,00,00\n"),
                Arguments.of("reg query", "\n" + KEY + "\n    Max Threads(Private+Public)    REG_DWORD    0x14\n"),
                Arguments.of(
                        "reg query of XP",
                        "! REG.EXE VERSION 3.0\n\n" + KEY + "\n\tMax Threads(Private+Public)\tREG_DWORD\t0x14\n"),
                Arguments.of(
                        "saved by an editor",
                        "Key Name:          " + KEY.substring(19)
                                + "\nClass Name:        <NO CLASS>\nLast Write Time:   11/20/98 - 4:05 PM\nValue 0\n"
                                + "  Name:            Max Threads(Private+Public)\n  Type:            REG_DWORD\n"
                                + "  Data:            0x14\n\n"),
                Arguments.of("seen in Regedt32", KEY + "\nMax Threads(Private+Public) : REG_DWORD : 0x14"),
                Arguments.of("seen in Regedit", "Max Threads(Private+Public)   REG_DWORD   0x00000014 (20)"),
                Arguments.of("typed", "Max Threads(Private+Public) = 20"),
                Arguments.of(
                        "short root, numbered set",
                        "[HKLM\\SYSTEM\\ControlSet001\\Services\\MSExchangeIS\\ParametersSystem]\n"
                                + "\"Max Threads(Private+Public)\"=dword:00000014"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void readsTheNumberInEveryForm(String form, String text) {
        assertThat(facts(text, "atLeast", "0x14"))
                .containsEntry("threads", "at-least")
                .containsEntry("threads.value", "0x14 (20)");
    }

    @ParameterizedTest
    @CsvSource({
        "atLeast, 20, 14, at-least",
        "atLeast, 20, 13, below",
        "atMost, 0x14, 14, at-most",
        "atMost, 20, 15, above",
        "equals, 20, 14, equal",
        "equals, 0x20, 14, different",
        "contains, 20, 14, wrong-type"
    })
    void comparesNumbers(String term, String wanted, String held, String word) {
        var text = HEAD + "\"Max Threads(Private+Public)\"=dword:000000" + held + "\n";

        assertThat(facts(text, term, wanted)).containsEntry("threads", word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "equals | drwtsn32 -p %ld | \"Drwtsn32 -p %ld\" | equal",
                "contains | c:\\dumps | \"C:\\\\Dumps\\\\user.dmp\" | contains",
                "contains | /cn=Mail | hex(7):2f,63,6e,3d,49,53,00,2f,63,6e,3d,4d,61,69,6c,00,00 | contains",
                "contains | is | hex(7):49,00,53,00,00,00,00,00 | contains",
                "contains | temp | hex(2):25,74,65,6d,70,25,00 | contains",
                "equals | 20 | \"0x20\" | different",
                "atLeast | 20 | \"20\" | wrong-type"
            })
    void comparesTexts(String term, String wanted, String data, String word) {
        assertThat(facts(HEAD + "\"Max Threads(Private+Public)\"=" + data + "\n", term, wanted))
                .containsEntry("threads", word);
    }

    @Test
    void saysWhetherAValueIsTheDefault() {
        var text = HEAD + "\"Max Threads(Private+Public)\"=dword:00000020\n";

        assertThat(facts(text, "default", "32"))
                .containsEntry("threads.default", "yes")
                .containsEntry("threads", "present");
        assertThat(facts(text, "default", "20")).containsEntry("threads.default", "no");
    }

    @Test
    void putsTheDecidingFindingFirstWithItsLineAndBothBases() {
        var text = HEAD + "\"Background Threads\"=dword:00000025\n\"Max Threads(Private+Public)\"=dword:00000005\n";

        var findings = reading(text, Map.of("atLeast", List.of("0x14"), "default", List.of("0x20")))
                .findings();

        assertThat(findings.getFirst())
                .isEqualTo(new Finding(
                        5,
                        "“Max Threads(Private+Public)” is 0x5 (5): not what is looked for, at least 0x14 (20). "
                                + "The default is 0x20 (32)."));
        assertThat(findings).contains(new Finding(4, "“Background Threads” is 0x25 (37)."));
    }

    static Stream<Arguments> absences() {
        return Stream.of(
                Arguments.of(HEAD + "\"Background Threads\"=dword:00000025\n"),
                Arguments.of(HEAD),
                Arguments.of("C:\\>reg query \"" + KEY + "\" /v \"Max Threads(Private+Public)\"\n\n"
                        + "ERROR: The system was unable to find the specified registry key or value."),
                Arguments.of("Error:  The system was unable to find the specified registry key or value"));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void tellsAnAbsentValueFromOneThatIsNotShown(String text) {
        assertThat(facts(text, "default", "0x20")).isEqualTo(Map.of("threads", "absent"));
    }

    @Test
    void claimsNothingOfAKeyThatIsNotShownOrIsCutShort() {
        var other =
                "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Other]\n\"Max Threads(Private+Public)\"=dword:00000014\n";

        assertThat(reading(other, Map.of()).facts()).isEmpty();
        assertThat(reading(HEAD + "\"Background Threads\"=dword:0000", Map.of()).facts())
                .isEmpty();
        assertThat(reading(HEAD + "\"Background Threads\"=hex:01,02,\\", Map.of())
                        .findings()
                        .getFirst()
                        .text())
                .contains("ends inside this key");
    }

    @Test
    void tellsAValueOfNearlyTheNameApart() {
        var text = HEAD + "\"Max Threads (Private+Public)\"=dword:00000014\n";

        assertThat(facts(text, "atLeast", "20")).isEqualTo(Map.of("threads", "misspelled"));
    }

    @Test
    void heedsCapitalsWhereTheySpellTheName() {
        var text = HEAD + "\"max threads(private+public)\"=dword:00000014\n";

        assertThat(facts(text, "spelling", "exact")).isEqualTo(Map.of("threads", "misspelled"));
    }

    @Test
    void warnsWhereTwoSpellingsStandInTheKeyAndTakesTheFirstListed() {
        var text = HEAD
                + "\"Max Threads (Public+Private)\"=dword:00000005\n\"Max Threads(Private+Public)\"=dword:00000020\n";

        var reading = reading(text, Map.of("atLeast", List.of("20")));

        assertThat(facts(reading)).containsEntry("threads", "at-least");
        assertThat(reading.findings()).extracting(Finding::text).anyMatch(it -> it.contains("of the two spellings"));
    }

    @Test
    void takesTheLastOfSeveralExportsInOneText() {
        var text = HEAD + "\"Max Threads(Private+Public)\"=dword:00000005\n\n" + HEAD
                + "\"Max Threads(Private+Public)\"=dword:00000014\n";

        assertThat(facts(text, "atLeast", "20")).containsEntry("threads", "at-least");
    }

    @Test
    void listsValuesWhereNothingIsExpected() {
        var result = new RegistryExportReader().read(HEAD + "\"Background Threads\"=dword:00000025\n", List.of());

        assertThat(((ReadResult.Recognized) result).reading().findings())
                .extracting(Finding::text)
                .containsExactly("Read one key with one value.", "“Background Threads” is 0x25 (37).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | There is nothing in it.",
                "Set Max Threads(Private+Public) from 32 to 5 | perfopt.log",
                "Event ID: 4094 | an event log",
                "Dear all, look here | No key of the registry",
                "REGEDIT4 | No key of the registry"
            })
    void refusesOtherTexts(String text, String looks) {
        assertThat(new RegistryExportReader().read(text, List.of()))
                .isInstanceOfSatisfying(
                        ReadResult.Unrecognized.class,
                        refused -> assertThat(refused.reason())
                                .contains(looks)
                                .contains("reg query")
                                .doesNotContain("\n"));
    }

    @Test
    void givesOnlyTheFactsThatItTells() {
        var reader = new RegistryExportReader();
        var expected =
                new Expectation("threads", Map.of("key", List.of(KEY), "value", SPELLINGS, "atLeast", List.of("20")));

        assertThat(reader.facts(expected))
                .isEqualTo(Map.of(
                        "threads", Set.of("absent", "misspelled", "wrong-type", "at-least", "below"),
                        "threads.value", Set.of()));
    }
}
