package org.troubletree.evidence.drwatson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;

class DrWatsonReaderTest {
    private static final String EXPORT = """
            REGEDIT4

            [HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\DrWatson]
            "CrashDumpFile"="C:\\\\WINNT\\\\user.dmp"
            "CreateCrashDump"=dword:00000001
            "VisualNotification"=dword:00000000

            [HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\AeDebug]
            "Auto"="1"
            "Debugger"="drwtsn32 -p %ld -e %ld -g"
            """;
    private static final String LOG = """

            Application exception occurred:
                    App: exe\\mad.dbg (pid=91)
                    When: 7/13/1998 @ 10:00:00.100
                    Exception number: c0000094 (divide by zero)

            Application exception occurred:
                    App: exe\\store.dbg (pid=147)
                    When: 7/14/1998 @ 15:30:31.123
                    Exception number: c0000005 (access violation)

            *----> System Information <----*
                    Computer Name: POST
            State Dump for Thread Id 0xbf

            function: RtlFreeHeap
                    77f6ce36 8b08             mov     ecx,[eax]
            function: EcParseHeader
            FAULT ->77f6ce4c 8b08             mov     ecx,[eax]
            function: Later
            """;

    private static Reading reading(String text) {
        var reader = new DrWatsonReader();
        var result = reader.read(text, reader.byDefault());
        assertThat(result).isInstanceOf(ReadResult.Recognized.class);
        return ((ReadResult.Recognized) result).reading();
    }

    private static Map<String, String> facts(String text) {
        return reading(text).facts().stream().collect(Collectors.toMap(Fact::name, Fact::value));
    }

    @Test
    void tellsFromTheRegistryThatADumpWouldBeWritten() {
        assertThat(facts(EXPORT))
                .isEqualTo(Map.of(
                        "dump", "written",
                        "dump.debugger", "yes",
                        "dump.create", "yes",
                        "dump.notification", "off",
                        "dump.path", "C:\\WINNT\\user.dmp"));
        assertThat(reading(EXPORT).findings())
                .startsWith(new Finding(0, "A crash would leave a dump."))
                .contains(new Finding(4, "The dump is written to “C:\\WINNT\\user.dmp”."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"VisualNotification\"=dword:00000000 | \"VisualNotification\"=dword:00000001 | waits",
                "\"CreateCrashDump\"=dword:00000001 | \"CreateCrashDump\"=dword:00000000 | not-written",
                "drwtsn32 -p | windbg -p | not-written",
                "\"Auto\"=\"1\" | \"Auto\"=\"0\" | not-written"
            })
    void tellsWhatStandsInTheWay(String before, String after, String word) {
        assertThat(facts(EXPORT.replace(before, after))).containsEntry("dump", word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Visual Notification: on | on", "Visual Notification is ticked | on", "[x] Visual Notification | on",
                "[ ] Visual Notification | off", "Visual Notification = cleared | off",
                        "VisualNotification    REG_DWORD    0x1 | on"
            })
    void takesWhatIsTyped(String text, String word) {
        var shown = text.contains("REG_") ? "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\DrWatson\n" + text : text;
        assertThat(facts(shown)).containsEntry("dump.notification", word);
    }

    @Test
    void saysWhatIsNotShown() {
        var reading = reading("Create Crash Dump File: yes\nVisual Notification: off");

        assertThat(reading.facts()).extracting(Fact::name).doesNotContain("dump");
        assertThat(reading.findings().getFirst().text()).contains("whether Dr. Watson is the debugger");
    }

    @Test
    void tellsOfTheLastCrashFirst() {
        assertThat(facts(LOG))
                .isEqualTo(Map.of(
                        "dump.program", "store.exe", "dump.exception", "c0000005", "dump.function", "EcParseHeader"));
        assertThat(reading(LOG).findings())
                .containsExactly(
                        new Finding(
                                7,
                                "The last crash: 7/14/1998 @ 15:30:31.123: store.exe crashed with exception c0000005, "
                                        + "access violation, in the function EcParseHeader."),
                        new Finding(0, "The log tells of 2 crashes."),
                        new Finding(
                                2,
                                "7/13/1998 @ 10:00:00.100: mad.exe crashed with exception c0000094, divide by zero."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | There is nothing in it.",
                "Event ID: 4097 | an event log",
                "REGEDIT4 | a registry export",
                "Dear Watson | Neither a setting"
            })
    void refusesOtherTexts(String text, String looks) {
        var reader = new DrWatsonReader();

        assertThat(reader.read(text, reader.byDefault()))
                .isInstanceOfSatisfying(
                        ReadResult.Unrecognized.class,
                        refused -> assertThat(refused.reason())
                                .contains(looks)
                                .contains("Drwtsn32.log")
                                .doesNotContain("\\\\"));
    }
}
