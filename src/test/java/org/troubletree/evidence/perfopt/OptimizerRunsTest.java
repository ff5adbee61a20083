package org.troubletree.evidence.perfopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptimizerRunsTest {
    private static List<OptimizerRun> splitRuns(String... lines) {
        return PerfoptLines.parse(String.join("\n", lines), List.of()).runs();
    }

    private static List<Integer> firstLines(String... lines) {
        return splitRuns(lines).stream()
                .map(run -> run.lines().getFirst().line())
                .toList();
    }

    @Test
    void claimsOneRunWhereNothingShowsMore() {
        assertThat(firstLines("Set a from 1 to 2", "", "Set b from 1 to 2", "whatever", "Set c from 1 to 2"))
                .containsExactly(1);
    }

    @Test
    void beginsANewRunWhereASettingIsSetAgain() {
        var runs = splitRuns("Set a from 1 to 2", "Set b from 1 to 2", "Set A from 2 to 3");
        assertThat(runs).hasSize(2);
        assertThat(runs.getLast().reason())
                .isEqualTo("It is taken for a new run because line 3 sets “A”, which line 1 had set already.");
    }

    @Test
    void countsWhatStandsAfterABreakToTheNewRun() {
        assertThat(firstLines("Set a from 1 to 2", "", "Set c from 1 to 2", "Set a from 2 to 3"))
                .containsExactly(1, 3);
    }

    @Test
    void takesNoBreakIntoAccountBeforeTheEarlierLine() {
        assertThat(firstLines("Set b from 1 to 2", "", "Set a from 1 to 2", "Set c from 1 to 2", "Set a from 2 to 3"))
                .containsExactly(1, 5);
    }

    @Test
    void findsTheRunsOfADoubleSpacedLog() {
        assertThat(firstLines(
                        "Set a from 1 to 2", "", "Set b from 1 to 2", "", "Set a from 2 to 3", "", "Set b from 2 to 3"))
                .containsExactly(1, 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Run on 5/8/2000",
                "25.07.1999 11:52",
                "1998-11-30",
                "Mon May  8 02:15:54 2000",
                "Microsoft Exchange Performance Optimizer",
                "PERFWIZ -v",
            })
    void beginsANewRunAtAHeader(String header) {
        assertThat(firstLines("Set a from 1 to 2", header, "Set b from 1 to 2")).containsExactly(1, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"version 5.5.1960.5", "10.1.2.3", "ratio 3/4", "May be slow", "----------"})
    void takesNoOtherLineForAHeader(String line) {
        assertThat(firstLines("Set a from 1 to 2", line, "Set b from 1 to 2")).containsExactly(1);
    }

    @Test
    void takesSeveralHeaderLinesForOneHeader() {
        var runs = splitRuns("Performance Optimizer", "Date: 5/8/2000", "Set a from 1 to 2", "Finished 5/8/2000");
        assertThat(runs).hasSize(1);
        assertThat(runs.getFirst().reason()).isEqualTo("It begins at line 1, which names the Performance Optimizer.");
    }
}
