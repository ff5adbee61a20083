package org.troubletree.evidence.calls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadStatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thread 52 (01.091) owns semaphore 6601 | 52 | 01.091 | 6601 | ''",
                "thread 1 (a b) OWNS semaphore 2, created by (01.001). | 1 | a b | 2 | 01.001"
            })
    void readsTheOwnerOfASemaphore(String line, String thread, String name, long semaphore, String creator) {
        assertThat(ThreadStates.parse(line).owned())
                .containsExactly(new ThreadStates.OwnedSemaphore(1, thread, name, semaphore, creator));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POP4 Busy 0%, stalled on send to q/loc 004 | POP4 | send to q/loc 004 | ''",
                "POP4 DOWN Busy 0%, stalled on x, normally services q 016 | POP4 DOWN | x | q 016"
            })
    void readsWhatAThreadWaitsFor(String line, String thread, String waitsFor, String usualWork) {
        assertThat(ThreadStates.parse(line).stalled())
                .containsExactly(new ThreadStates.StalledThread(1, thread, waitsFor, usualWork));
    }

    @Test
    void groupsSemaphoresByThreadAndFindsTheHighest() {
        var states = ThreadStates.parse("""
                Thread 1 (a) owns semaphore 9
                Thread 2 (b) owns semaphore 10

                Thread 1 (a) owns semaphore 3
                POP4 Busy 97%
                """);

        assertThat(states.ownedByThread()).containsOnlyKeys("1 (a)", "2 (b)");
        assertThat(states.highestOwned())
                .hasValueSatisfying(owned -> assertThat(owned.line()).isEqualTo(2));
        assertThat(states.busyLineCount()).isOne();
        assertThat(states.lineCount()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The semaphore is red", "97%", "Thread 1 owns semaphore 9", "The heap is invalid"})
    void ignoresOtherLines(String line) {
        assertThat(ThreadStates.parse(line).isEmpty()).isTrue();
    }

    @Test
    void ignoresLinesThatAreTooLong() {
        var line = "Thread 1 (a) owns semaphore 9";

        assertThat(ThreadStates.parse(line + " ".repeat(400 - line.length())).isEmpty())
                .isFalse();
        assertThat(ThreadStates.parse(line + " ".repeat(401 - line.length())).isEmpty())
                .isTrue();
    }
}
