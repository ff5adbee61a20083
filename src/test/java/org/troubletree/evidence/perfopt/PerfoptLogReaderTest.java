package org.troubletree.evidence.perfopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import org.troubletree.walk.Origin;
import org.troubletree.walk.Reading;

class PerfoptLogReaderTest {
    private static final String TWO_RUNS = """
            Microsoft Exchange Performance Optimizer, 3/14/2000 9:12 PM
            Set # of information store buffers from 463 to 8078
            Set Maximum # of information store threads from 20 to 32

            Microsoft Exchange Performance Optimizer, 5/7/2000 11:40 PM
            Set # of information store buffers from 8078 to 1024
            Set Maximum # of information store threads from 32 to 5
            Set # of concurrent connections to LAN-MTAs from 40 to 20
            """;

    private static Reading read(String text) {
        assertThat(DefaultPerfoptReading.read(text)).isInstanceOf(ReadResult.Recognized.class);
        return ((ReadResult.Recognized) DefaultPerfoptReading.read(text)).reading();
    }

    private static Map<String, String> facts(String text) {
        return read(text).facts().stream().collect(Collectors.toMap(Fact::name, Fact::value));
    }

    private static String findings(String text) {
        return read(text).findings().stream()
                .map(finding -> finding.line() + " " + finding.text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void saysWhichRunLoweredTheThreadsAndOnWhichLine() {
        assertThat(findings(TWO_RUNS))
                .contains("3 “Maximum # of information store threads” was raised from 0x14 (20) to 0x20 (32) by run 1.")
                .contains("7 “Maximum # of information store threads” was lowered from 0x20 (32) to 0x5 (5) by run 2.")
                .contains("7 The last value in the log is 0x5 (5). It was lowered from 0x20 (32) by run 2.");
    }

    @Test
    void givesTheFactsWithTheLineTheyComeFrom() {
        var origin = new Origin.ReadInEvidence("perfopt-log", 7);
        assertThat(read(TWO_RUNS).facts())
                .containsExactly(new Fact("threads.lowered", "true", origin), new Fact("threads.last", "5", origin));
    }

    @Test
    void givesNoOtherFactsThanItDeclares() {
        assertThat(facts(TWO_RUNS).keySet())
                .isEqualTo(new PerfoptLogReader()
                        .facts(new PerfoptLogReader().byDefault().getFirst())
                        .keySet());
    }

    @Test
    void namesEachRunAndWhatItRestsOn() {
        assertThat(findings(TWO_RUNS))
                .contains(
                        "2 Run 1, lines 2 to 3, sets 2 settings. It begins at line 1, which names the Performance Optimizer.")
                .contains(
                        "6 Run 2, lines 6 to 8, sets 3 settings. It begins at line 5, which names the Performance Optimizer.");
    }

    @Test
    void countsTheLinesAndListsTheOtherSettingsOnceEach() {
        assertThat(findings(TWO_RUNS))
                .contains("0 Read 8 lines: 5 set a setting, in 2 runs; 2 say something else and one is blank.")
                .contains("0 Besides, 2 other settings were set.")
                .contains("6 “# of information store buffers” was lowered from 0x1f8e (8078) to 0x400 (1024)"
                        + " (the last of 2 lines that set it).")
                .contains("8 “# of concurrent connections to LAN-MTAs” was lowered from 0x28 (40) to 0x14 (20).");
    }

    @Test
    void saysWhatTheLogCannotTellAndKeepsTheTextAsItCame() {
        assertThat(read(TWO_RUNS).cannotTell()).hasSize(4).first().asString().contains("by hand");
        assertThat(read(TWO_RUNS).evidence()).isEqualTo(TWO_RUNS);
    }

    /**
     * The history of the value as pairs of old and new number. {@link SettingReport} defines when a value counts as
     * lowered.
     */
    @ParameterizedTest(name = "{0}: {1}, last {2}")
    @CsvSource({
        "32-5, true, 5",
        "5-20, false, 20",
        "32-5 5-32, false, 32",
        "32-5 5-20, true, 20",
        "32-5 5-5, true, 5",
        "32-5 20-20, true, 20",
        "32-5 50-50, false, 50",
        "32-5 50-40, true, 40",
        "20-64 64-40, true, 40",
        "20-32 32-24 24-24, true, 24",
        "32-32, false, 32",
        "0x20-0x5, true, 5",
        "0X20-5, true, 5"
    })
    void tellsWhetherTheThreadsWereLowered(String history, String lowered, String last) {
        var log = history.replaceAll("(\\S+)-(\\S+) ?", "Set Max Threads(Private+Public) from $1 to $2\n");
        assertThat(facts(log)).isEqualTo(Map.of("threads.lowered", lowered, "threads.last", last));
    }

    @Test
    void saysWhereSomethingElseChangedTheValueBetweenTwoLines() {
        assertThat(findings("""
                Set Max Threads(Private+Public) from 32 to 5
                Set Max Threads(Private+Public) from 20 to 5
                """)).contains("2 Line 1 had left 0x5 (5), but this line starts from 0x14 (20)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set Max Threads(Private+Public) from 32 to 5",
                "Set Max Threads (Public+Private) from 32 to 5",
                "Set MAX THREADS (Public + Private) from 32 to 5",
                "Set Max Threads <Public+Private> from 32 to 5",
                "Set Maximum # of information store threads from 32 to 5",
                "Set MSExchangeIS\\ParametersSystem\\Max Threads(Private+Public) from 32 to 5",
                "  set   \"Max Threads(Private+Public)\"\tFROM 0x20 TO 0x5.",
                "> 05/08/2000 02:15:07 AM Set Max Threads(Private+Public) from 0x20 (32) to 0x5 (5)",
            })
    void knowsTheThreadsInEverySpelling(String line) {
        assertThat(facts(line)).containsEntry("threads.lowered", "true").containsEntry("threads.last", "5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set Minimum # of information store threads from 32 to 5",
                "Set Max Threads (EXDS+NSP+DRA) from 48 to 5",
                "Set # of background threads from 37 to 5",
            })
    void doesNotTakeOtherThreadsForThem(String line) {
        assertThat(facts(line)).isEmpty();
        assertThat(findings(line))
                .contains("0 No line sets “Maximum # of information store threads”")
                .contains("proves nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set Max Threads(Private+Public) to 5",
                "Set Max Threads(Private+Public) from default to 5",
                "Set Max Threads(Private+Public) from to 5",
                "Set Max Threads(Private+Public) from 32 to 99999999999",
                "We Set Max Threads(Private+Public) from 32 to 5",
            })
    void pointsAtALineAboutTheThreadsThatItCannotRead(String line) {
        var log = "Set # of heaps from 4 to 5\n" + line;
        assertThat(facts(log)).isEmpty();
        assertThat(findings(log)).contains("2 This line names “Maximum # of information store threads”");
    }

    @Test
    void understandsALogInWhichNothingWasSet() {
        assertThat(facts("Performance Optimizer started\nNo changes were made")).isEmpty();
    }

    @Test
    void listsOnlyTheLastOfVeryManySettings() {
        var log = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            log.append("Set setting ").append(i).append(" from 1 to 2\n");
        }
        var texts = read(log.toString()).findings().stream().map(Finding::text).toList();
        assertThat(texts)
                .hasSizeLessThan(50)
                .contains("Besides, 5000 other settings were set. The last 40 are listed.");
    }

    @Test
    void watchesTheSettingsThatACheckNamesAndExplainsThem() {
        var expects = List.of(
                new Expectation(
                        "buffers",
                        Map.of(
                                "setting",
                                List.of("# of information store buffers", "Max Buffers"),
                                "explains",
                                List.of("They hold pages."))),
                new Expectation("heaps", Map.of("setting", List.of("# of heaps"))));

        var reading = ((ReadResult.Recognized) new PerfoptLogReader().read(TWO_RUNS, expects)).reading();

        assertThat(reading.facts())
                .extracting(Fact::name, Fact::value)
                .containsExactly(
                        tuple("buffers.lowered", "true"),
                        tuple("buffers.last", "1024"),
                        tuple("buffers.change", "lowered"));
        assertThat(reading.findings())
                .extracting(Finding::text)
                .anyMatch(text -> text.endsWith("by run 2. They hold pages."))
                .anyMatch(text -> text.startsWith("No line sets “# of heaps”, by any name."));
    }
}
