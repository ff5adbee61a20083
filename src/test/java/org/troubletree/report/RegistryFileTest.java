package org.troubletree.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.tree.Dword;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.RegistryData;
import org.troubletree.tree.RegistryText;
import org.troubletree.walk.StateBefore;

class RegistryFileTest {
    private static final String QUOTED = "\"(?:[^\"\\\\\r\n]|\\\\[\"\\\\])*\"";
    private static final String ONE_VALUE = "REGEDIT4(?:\r\n){2}\\[HKEY_[^\\[\\]\r\n]*\\]\r\n" + QUOTED
            + "=(?:dword:[0-9a-f]{8}|" + QUOTED + ")(?:\r\n){2}";

    private static RegistryAction action(String key, String value, RegistryData data) {
        return new RegistryAction(key, value, data, Optional.empty(), RegistryAction.Direction.SET);
    }

    @Test
    void writesTheDeclaredValueAndEndsWithAnEmptyLine() {
        assertThat(RegistryFile.applyFile(ReportFixture.threads())).contains("""
                REGEDIT4

                [HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIS\\ParametersSystem]
                "Max Threads(Private+Public)"=dword:00000014

                """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({"5, 00000005", "32, 00000020", "4294967295, ffffffff", "0, 00000000"})
    void writesTheOldNumberBackInHexadecimal(long old, String digits) {
        assertThat(RegistryFile.undoFile(ReportFixture.threads(), new StateBefore.HeldValue(new Dword(old))))
                .get()
                .asString()
                .contains("\"Max Threads(Private+Public)\"=dword:" + digits + "\r\n");
    }

    @Test
    void givesNoUndoFileWhereThereWasNoValueAndSaysWhatToDo() {
        assertThat(RegistryFile.undoFile(ReportFixture.threads(), new StateBefore.AbsentValue()))
                .isEmpty();
        assertThat(RegistryFile.manualUndo(ReportFixture.threads(), new StateBefore.AbsentValue()))
                .contains("delete the value “Max Threads(Private+Public)” under the key HKEY_LOCAL_MACHINE\\")
                .doesNotContain("\n");
    }

    @Test
    void saysHowToPutTheOldNumberBackByHand() {
        assertThat(RegistryFile.manualUndo(ReportFixture.threads(), new StateBefore.HeldValue(new Dword(5))))
                .startsWith("In the registry editor write 0x5 (5) back to the value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "plain; \"plain\"",
                "C:\\Exchsrvr\\Imcdata; \"C:\\\\Exchsrvr\\\\Imcdata\"",
                "say \"hello\"; \"say \\\"hello\\\"\"",
                "\\\"; \"\\\\\\\"\"",
                "\"=-; \"\\\"=-\"",
                "[HKEY_USERS]; \"[HKEY_USERS]\"",
                "a=b; \"a=b\""
            })
    void quotesTextSoThatItStaysOneValue(String text, String quoted) {
        var file = RegistryFile.applyFile(action(ReportFixture.KEY, text, new RegistryText(text)))
                .orElseThrow();
        assertThat(file.lines().toList())
                .containsExactly("REGEDIT4", "", "[" + ReportFixture.KEY + "]", quoted + "=" + quoted, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HKEY_LOCAL_MACHINE\\A]\r\n[HKEY_LOCAL_MACHINE\\B",
                "HKEY_LOCAL_MACHINE\\A]",
                "HKEY_LOCAL_MACHINE\\A[B",
                "-HKEY_LOCAL_MACHINE\\SYSTEM",
                "HKLM\\SYSTEM",
                "HKEY_LOCAL_MACHINE\\A\nB",
                "HKEY_LOCAL_MACHINE\\A\u2028B",
                "HKEY_LOCAL_MACHINE\\Größe",
                "",
            })
    void givesNoFileForAKeyThatCannotStandInIt(String key) {
        assertThat(RegistryFile.applyFile(action(key, "value", new Dword(1)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\n\"b\"=dword:00000001", "a\n", "a\rb", "a\0b", "\u0085", "\u2028", "größe", ""})
    void givesNoFileForANameThatCannotStandInIt(String value) {
        assertThat(RegistryFile.applyFile(action(ReportFixture.KEY, value, new Dword(1))))
                .isEmpty();
    }

    @Test
    void neverHoldsMoreThanOneKeyAndOneValue() {
        var random = new Random(169_686);
        var scraps = "\\\"[]=-\r\n\t\0@;aHKEY_ü\u2028".toCharArray();
        for (int i = 0; i < 20_000; i++) {
            var hostile = new StringBuilder();
            for (int n = random.nextInt(8); n >= 0; n--) {
                hostile.append(scraps[random.nextInt(scraps.length)]);
            }
            var data = RegistryText.parse(hostile.toString())
                    .<RegistryData>map(text -> text)
                    .orElse(new Dword(1));
            RegistryFile.applyFile(action(ReportFixture.KEY + hostile, hostile.toString(), data))
                    .ifPresent(file -> assertThat(file).matches(ONE_VALUE));
        }
    }
}
