package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;
import org.troubletree.tree.Surroundings;

class MessageDifferenceTest {
    private static EventPattern pattern(String text, Map<String, List<String>> values) {
        return new EventPattern(
                OptionalInt.of(7), List.of("Tool"), text, values, PatternWeight.STRONG, Map.of(), Surroundings.ANY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It stopped by itself. | It stopped by hand. | \u2026 itself. | \u2026 hand.
                    It stopped.           | That failed.        | It stopped.    | That failed.
                    It stops.             | It stopped.         | \u2026 stops.  | \u2026 stopped.
                    Error {code} here     | Error {code} there  | \u2026 here    | \u2026 there
                    """)
    void beginsAfterTheLastCommonWord(String one, String other, String restOfOne, String restOfOther) {
        var difference = MessageDifference.of(pattern(one, Map.of()), pattern(other, Map.of()));

        assertThat(difference).isEqualTo(new MessageDifference(restOfOne, restOfOther));
    }

    @ParameterizedTest
    @CsvSource({"5, 6", "$1, \\2"})
    void fillsInTheNamedValues(String one, String other) {
        var difference = MessageDifference.of(
                pattern("Error {code} came", Map.of("code", List.of(one))),
                pattern("Error {code} came", Map.of("code", List.of(other, "9"))));

        assertThat(difference)
                .isEqualTo(new MessageDifference("\u2026 " + one + " came", "\u2026 " + other + " or 9 came"));
    }
}
