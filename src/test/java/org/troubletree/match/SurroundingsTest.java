package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.event.EventText;
import org.troubletree.tree.CounterPattern;
import org.troubletree.tree.CounterPattern.Force;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;
import org.troubletree.tree.Surroundings;
import org.troubletree.tree.Surroundings.Repeats;
import org.troubletree.walk.Fact;

/** Tests neighbours, order, repetition, data words and extracted values. */
class SurroundingsTest {
    private static final String STOPS = "The tool stops because of {what}, code {code}.";
    private static final Surroundings BETWEEN = new Surroundings(List.of(6), List.of(8), List.of(), Optional.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6 at 1:00:00, 7 at 1:00:25, 8 at 1:00:39 | stands after event 6 and stands before event 8.
                    8 at 1:00:39, 7 at 1:00:25, 6 at 1:00:00 | stands after event 6 and stands before event 8.
                    6 at 1:00:04, 8 at 1:00:02, 7 at 1:00:00 | stands beside event 6 and stands beside event 8.
                    8, 7, 6                                  | stands beside event 6 and stands beside event 8.
                    """)
    void knowsNeighboursInWhicheverOrderTheLogIsListed(String log, String stands) {
        var match = match(stops(BETWEEN), log);

        assertThat(match.reasons()).last().asString().endsWith("event 7 " + stands);
        assertThat(match.against()).isEmpty();
        assertThat(match.confidence()).isEqualTo(Confidence.STRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 at 1:00:00, 7 at 1:00:25", "7 at 1:00:25, 8 at 1:00:00"})
    void saysWhatStandsOnTheWrongSideAndIsLessSure(String log) {
        var match = match(stops(BETWEEN), log);

        assertThat(match.against()).singleElement().asString().contains("event 7 stands after event 8, not before it.");
        assertThat(match.confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(match.score())
                .isLessThan(match(stops(BETWEEN), "7 at 1:00:05").score());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 at 1:00:00",
                "6 at 1:00:00, 7 at 3:00:00",
                "6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7"
            })
    void asksForNoNeighbour(String log) {
        var match = match(stops(BETWEEN), log);

        assertThat(match.reasons()).hasSize(1);
        assertThat(match.against()).isEmpty();
        assertThat(match.confidence()).isEqualTo(Confidence.STRONG);
    }

    @Test
    void findsANeighbourOnEitherSide() {
        var beside = new Surroundings(List.of(), List.of(), List.of(6), Optional.empty());

        assertThat(match(stops(beside), "7 at 1:00:00, 6 at 1:00:03").reasons())
                .last()
                .asString()
                .endsWith("stands beside event 6.");
        assertThat(match(stops(beside), "7 at 1:00:00, 6 at 4:00:03").against()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    7 at 1:00:00, 7 at 1:01:00, 7 at 1:02:01, 7 at 5:00:00 | 61
                    7 at 1:02:00, 7 at 1:01:00, 7 at 1:01:00               | 60
                    """)
    void measuresTheSecondsBetweenRepeats(String log, String seconds) {
        var match = match(stops(repeats()), log);

        assertThat(match.reasons()).last().asString().endsWith("repeats every %s seconds.".formatted(seconds));
        assertThat(match.facts()).extracting(Fact::name, Fact::value).contains(tuple("tool.every", seconds));
    }

    @Test
    void saysWhenRepeatsComeTooFast() {
        var match = match(stops(repeats()), "7 at 1:00:00, 7 at 1:00:02, 7 at 1:00:04");

        assertThat(match.against())
                .containsExactly(
                        "Line 1: event 7 repeats every 2 seconds, where this cause repeats it every 30 to 90.");
        assertThat(match.facts()).extracting(Fact::name).doesNotContain("tool.every");
    }

    @ParameterizedTest
    @CsvSource({"'6 at 1:00:00, 7 at 1:00:25', LIKELY", "'7 at 1:00:25, 6 at 1:00:49', STRONG", "7, STRONG"})
    void countsAnEventAgainstOnlyInItsPlace(String log, Confidence confidence) {
        var after = new Surroundings(List.of(6), List.of(), List.of(), Optional.empty());
        var against = new CounterPattern(stops(after), "It never ran.", Force.LOWERS);
        var matches = Matcher.of(CauseFixtures.against(stops(Surroundings.ANY), against))
                .match(EventText.read(log(log)).events());

        assertThat(matches.getFirst().confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "'0000: 74 00 05 00 0e 00 07 80', STRONG",
        "'0000: 00050074 8007000e', STRONG",
        "8007000E, STRONG",
        "'', POSSIBLE",
    })
    void readsAValueOutOfTheData(String data, Confidence confidence) {
        assertThat(matches(data))
                .singleElement()
                .satisfies(match -> assertThat(match.confidence()).isEqualTo(confidence));
    }

    @Test
    void isRuledOutByOtherData() {
        assertThat(matches("0000: 74 00 05 00 05 40 00 80")).isEmpty();
    }

    private static List<Match> matches(String data) {
        var pattern = new EventPattern(
                OptionalInt.of(7),
                List.of("Tool"),
                "It failed.",
                Map.of("data", List.of("0x8007000e")),
                PatternWeight.DECISIVE,
                Map.of());
        var text = "Event ID: 7\nSource: Tool\nDescription:\nIt failed.\nData:\n" + data;
        return Matcher.of(CauseFixtures.library(pattern))
                .match(EventText.read(text).events());
    }

    @Test
    void keepsWhatWasReadAsFacts() {
        var sets = Map.of(
                "tool.what",
                "{what}",
                "tool.code",
                "code {code}",
                "tool.when",
                "{time} on {computer}",
                "tool.none",
                "{none}");
        var pattern =
                new EventPattern(OptionalInt.of(7), List.of("Tool"), STOPS, Map.of(), PatternWeight.DECISIVE, sets);

        assertThat(match(pattern, "7 at 1:00:00").facts())
                .extracting(Fact::name, Fact::value)
                .containsExactlyInAnyOrder(
                        tuple("tool.what", "rust"),
                        tuple("tool.code", "code 5"),
                        tuple("tool.when", "2000-05-28T01:00:00 on EAST"));
    }

    private static Surroundings repeats() {
        var repeats = new Repeats(30, 90, Map.of("tool.every", "{interval}"));
        return new Surroundings(List.of(), List.of(), List.of(), Optional.of(repeats));
    }

    private static EventPattern stops(Surroundings around) {
        return new EventPattern(
                OptionalInt.of(7),
                List.of("Tool"),
                STOPS,
                Map.of(),
                PatternWeight.DECISIVE,
                Map.of("tool.stops", "yes"),
                around);
    }

    private static Match match(EventPattern pattern, String log) {
        return Matcher.of(CauseFixtures.library(pattern))
                .match(EventText.read(log(log)).events())
                .getFirst();
    }

    /** Returns events with these numbers, each with its time if one is given. */
    private static String log(String events) {
        return String.join(
                "\n\n",
                Arrays.stream(events.split(", ", -1))
                        .map(SurroundingsTest::event)
                        .toList());
    }

    private static String event(String event) {
        var parts = event.split(" at ", -1);
        var when = parts.length == 1 ? "" : "Date: 5/28/2000\nTime: %s\nComputer: EAST\n".formatted(parts[1]);
        return "Event Type: Error\nEvent Source: Tool\nEvent ID: %s\n%sDescription:\nThe tool stops because of rust, code 5 [BASE 1]."
                .formatted(parts[0], when);
    }
}
