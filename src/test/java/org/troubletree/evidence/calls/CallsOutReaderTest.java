package org.troubletree.evidence.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.tree.Expectation;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;

class CallsOutReaderTest {
    private static final List<Expectation> MAXIMUM =
            List.of(new Expectation("calls", Map.of("maximum", List.of("6601"))));
    private static final String OWNERS = """
            Thread 51 (01.090) owns semaphore 12, created by (01.001).
            Thread 52 (01.091) owns semaphore 6600, created by (01.091).
            Thread 52 (01.091) owns semaphore 6601, created by (01.091).
            """;
    private static final String STALLED = "POP4 DOWN Busy 0%, stalled on send to q/loc 004, normally services q 016";

    private static Reading reading(String text, List<Expectation> expected) {
        var result = new CallsOutReader().read(text, expected);
        assertThat(result).isInstanceOf(ReadResult.Recognized.class);
        return ((ReadResult.Recognized) result).reading();
    }

    private static Map<String, String> facts(String text) {
        return reading(text, MAXIMUM).facts().stream().collect(Collectors.toMap(Fact::name, Fact::value));
    }

    @Test
    void countsSemaphoresAndTellsThatNoneIsLeft() {
        assertThat(facts(OWNERS))
                .isEqualTo(Map.of("calls.semaphores", "at-maximum", "calls.highest", "6601", "calls.owned", "3"));
        assertThat(reading(OWNERS, MAXIMUM).findings())
                .startsWith(
                        new Finding(
                                3,
                                "Thread 52 (01.091) owns semaphore 6601, created by (01.091), the last there is: no semaphore is left."))
                .contains(new Finding(2, "Thread 52 (01.091) owns 2 semaphores."));
    }

    @Test
    void claimsNothingOfTheMaximumWhereNoneIsGiven() {
        var reading = reading(OWNERS, new CallsOutReader().byDefault());

        assertThat(reading.facts()).extracting(Fact::name).doesNotContain("calls.semaphores");
        assertThat(reading.findings().getFirst().text()).endsWith("the highest number in it.");
    }

    @ParameterizedTest
    @CsvSource({"6601, at-maximum", "6602, at-maximum", "6600, below", "7, below"})
    void holdsTheHighestAgainstTheMaximum(String semaphore, String word) {
        assertThat(facts("Thread 1 (01.1) owns semaphore " + semaphore)).containsEntry("calls.semaphores", word);
    }

    @Test
    void namesStalledThreads() {
        assertThat(facts(STALLED)).isEqualTo(Map.of("calls.stalled", "yes"));
        assertThat(reading(STALLED, MAXIMUM).findings().getFirst())
                .isEqualTo(new Finding(
                        1, "The thread POP4 DOWN is stalled on send to q/loc 004; it normally services q 016."));
        assertThat(facts("POP4 DOWN Busy 97%")).isEqualTo(Map.of("calls.stalled", "no"));
    }

    @Test
    void namesAnInvalidHeap() {
        assertThat(facts("Process Heap status: Heap 0x01070000, owned by routine 142, is invalid"))
                .isEqualTo(Map.of("calls.heap", "invalid"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | There is nothing in it.",
                "Event ID: 9405 | an event log",
                "the semaphore is red | None of its lines"
            })
    void refusesOtherTexts(String text, String looks) {
        assertThat(new CallsOutReader().read(text, MAXIMUM))
                .isInstanceOfSatisfying(
                        ReadResult.Unrecognized.class,
                        refused -> assertThat(refused.reason()).contains(looks).contains("Calls.out"));
    }
}
