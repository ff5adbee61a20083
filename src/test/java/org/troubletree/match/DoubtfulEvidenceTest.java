package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.text.LineRange;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;
import org.troubletree.tree.Library;
import org.troubletree.tree.Signature;

/** Number, source and text may each be missing, misspelt or contradictory; this lowers the confidence and is reported. */
class DoubtfulEvidenceTest {
    private static final String SPOOLED = "Error {code} occurred while the spooler was copying a sheet.";

    private static Match only(String... lines) {
        var matches = CauseFixtures.read(lines);
        assertThat(matches).hasSize(1);
        return matches.getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "Error: Out of Semaphores, LIKELY",
        "'Event ID: 9405\nDescription: Error: Out of Semaphores', LIKELY",
        "'Source: MailAgent\nDescription: Error: Out of Semaphores', LIKELY",
        "It said: Out of Semaphores, LIKELY"
    })
    void knowsTheWordsThatDecideByThemselves(String text, Confidence confidence) {
        var match = only(text);

        assertThat(match.signature().id()).isEqualTo("semaphores");
        assertThat(match.confidence()).isEqualTo(confidence);
        assertThat(match.reasons())
                .singleElement()
                .asString()
                .endsWith("; the words are not those of this cause, but with tail Out of Semaphores.");
        assertThat(match.score()).isGreaterThan(0.01);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Event ID: 4711\nSource: MailAgent\nDescription: Error: Out of Semaphores",
                "Event ID: 9405\nSource: Tool\nDescription: Error: Out of Semaphores"
            })
    void doesNotKnowThemWhereNumberOrSourceIsAnother(String text) {
        assertThat(CauseFixtures.read(text)).isEmpty();
    }

    @Test
    void doesNotTakeAWordOfProseForAValue() {
        var library = library(event(7, "It ended in the thread {thread}.", Map.of("thread", List.of("TRANSFER"))));
        var text =
                "Event ID: 7\nSource: Tool\nDescription: Our message transfer agent writes this every day at noon.\n";

        assertThat(match(library, text)).extracting(Match::confidence).containsExactly(Confidence.POSSIBLE);
    }

    @Test
    void takesAValueThatIsMisspeltForNearlyIt() {
        var match = only(
                "Event ID: 9405",
                "Source: MailAgent",
                "Description: An unexpected error has occurred which may end the agent. Error: Out of Smaphores");

        assertThat(match.confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(match.against()).isEmpty();
        assertThat(match.reasons())
                .singleElement()
                .asString()
                .endsWith("(tail reads Out of Smaphores, one sign off Out of Semaphores).");
    }

    @Test
    void readsOverAMisspeltWordAndSaysWhich() {
        var match = only(
                "Event ID: 9405",
                "Source: MailAgent",
                "Description: An unexpcted error has occurred which may end the agent. Error: Out of Semaphores");

        assertThat(match.confidence()).isEqualTo(Confidence.STRONG);
        assertThat(match.reasons())
                .singleElement()
                .asString()
                .endsWith("(\u201Cunexpcted\u201D there for \u201Cunexpected\u201D).");
    }

    @Test
    void saysWhichWordIsMisspelt() {
        assertThat(only("Event ID: 4102", "Source: MailConnector", CauseFixtures.SERIOUS.replace("serious", "serios"))
                        .reasons())
                .containsExactly(
                        "Line 1: event 4102 of MailConnector in the words of this cause (\u201Cserios\u201D there for \u201Cserious\u201D).");
    }

    @Test
    void readsACodeThatIsGluedToAWord() {
        var match = only(
                "Event ID: 4094",
                "Source: MailConnector",
                CauseFixtures.REFRESH.replace("error {error}", "error0x8004011d"));

        assertThat(match.confidence()).isEqualTo(Confidence.STRONG);
    }

    @Test
    void knowsASourceWithACategoryBehindIt() {
        var event = Event.typed(
                new LineRange(1, 1),
                "4094",
                "MailConnector Field Engineering",
                CauseFixtures.REFRESH.replace("{error}", "0x8004011d"));

        assertThat(Matcher.of(CauseFixtures.library()).match(List.of(event)))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.confidence()).isEqualTo(Confidence.STRONG);
                    assertThat(match.reasons()).singleElement().asString().endsWith("(usually written MailConnector).");
                });
    }

    @Test
    void countsAnEventOnceThoughItMayBeTwoMessagesOfOneCause() {
        var lamp = event(7, "The lamp {which} is out.", Map.of("which", List.of("red")));
        var door = event(7, "The door {which} is open.", Map.of("which", List.of("red")));
        var both = Library.of(
                List.of(CauseFixtures.tree(
                        "doubtful",
                        new Signature("both", "Both", "Q1", "here", List.of(lamp, door), List.of()),
                        new Signature("lamp", "Lamp", "Q1", "here", List.of(lamp), List.of()))),
                List.of(),
                List.of());

        assertThat(match(both, "Event ID: 7\nSource: Tool\n"))
                .extracting(Match::score)
                .hasSize(2)
                .satisfies(scores -> assertThat(scores.getFirst()).isEqualTo(scores.getLast()));
    }

    @Test
    void isOnlyPossibleByAnEventThatTellsAsMuchOfAnotherCause() {
        var lamp = new EventPattern(
                OptionalInt.of(7), List.of("Tool"), "The lamp is out again.", Map.of(), PatternWeight.STRONG, Map.of());
        var door = new EventPattern(
                OptionalInt.of(8),
                List.of("Tool"),
                "The door is open again.",
                Map.of(),
                PatternWeight.SUPPORTING,
                Map.of());
        var library = Library.of(
                List.of(CauseFixtures.tree(
                        "doubtful",
                        new Signature("fuse", "Fuse", "Q1", "here", List.of(lamp, door), List.of()),
                        new Signature("bulb", "Bulb", "Q1", "here", List.of(lamp), List.of()))),
                List.of(),
                List.of());
        var text = "Event ID: 7\nSource: Tool\nDescription: The lamp is out again.\n\n";

        assertThat(match(library, text))
                .extracting(Match::confidence)
                .containsExactly(Confidence.POSSIBLE, Confidence.POSSIBLE);
        assertThat(match(library, text + "Event ID: 8\nSource: Tool\nDescription: The door is open again.\n"))
                .extracting(Match::confidence)
                .containsExactly(Confidence.LIKELY, Confidence.POSSIBLE);
    }

    @Test
    void saysThatNoSourceIsShown() {
        assertThat(only("Event ID: 4094", CauseFixtures.REFRESH.replace("{error}", "0x8004011d"))
                        .missing())
                .contains("No source is shown; it should be MailConnector.");
    }

    @Test
    void knowsALongMessageUnderAnotherNumberWithoutASource() {
        var match = only("Event ID: 4095", CauseFixtures.REFRESH.replace("{error}", "0x8004011d"));

        assertThat(match.confidence()).isEqualTo(Confidence.POSSIBLE);
        assertThat(match.reasons()).singleElement().asString().contains("usually logged as event 4094");
    }

    @Test
    void doesNotTakeNearlyTheSameWordsUnderAnotherNumberForThem() {
        var text = "Event ID: 4095\nDescription: "
                + CauseFixtures.REFRESH.replace("{error}", "0x8004011d").replace("the store", "a disk");

        assertThat(CauseFixtures.matches(text)).isEmpty();
    }

    @Test
    void isOnlyPossibleByANumberThatTwoMessagesShare() {
        var matches = match(
                library(event(7, "The lamp is out.", Map.of()), event(7, "The door is open.", Map.of())),
                "Event ID: 7\nSource: Tool\n");

        assertThat(matches).hasSize(2).extracting(Match::confidence).containsOnly(Confidence.POSSIBLE);
    }

    @Test
    void isOnlyPossibleByAWordOrTwoUnderAnotherNumber() {
        var matches =
                match(library(event(7, "-510", Map.of())), "Event ID: 8\nSource: Tool\nDescription: Tool (988) -510\n");

        assertThat(matches).extracting(Match::confidence).containsExactly(Confidence.POSSIBLE);
    }

    @Test
    void isLikelyByANumberOfItsOwn() {
        var matches = match(library(event(7, "The lamp is out.", Map.of())), "Event ID: 7\nSource: Tool\n");

        assertThat(matches).extracting(Match::confidence).containsExactly(Confidence.LIKELY);
    }

    @Test
    void takesTheNumberForTheMisprintWhereTheValueIsAnotherNumbers() {
        var library = library(
                event(7, SPOOLED, Map.of("code", List.of("0x80000007"))),
                event(8, SPOOLED, Map.of("code", List.of("0x80000008"))));
        var text = "Event ID: 7\nSource: Tool\nDescription: " + SPOOLED.replace("{code}", "0x80000008");

        assertThat(match(library, text)).singleElement().satisfies(match -> {
            assertThat(match.signature().id()).isEqualTo("cause-of-8");
            assertThat(match.confidence()).isEqualTo(Confidence.LIKELY);
        });
    }

    private static EventPattern event(int number, String text, Map<String, List<String>> values) {
        return new EventPattern(
                OptionalInt.of(number), List.of("Tool"), text, values, PatternWeight.DECISIVE, Map.of());
    }

    /** Returns a library with one signature for each of these events. */
    private static Library library(EventPattern... events) {
        var signatures = IntStream.range(0, events.length)
                .mapToObj(i -> new Signature(
                        "cause-of-" + events[i].id().orElseThrow()
                                + (events[i].values().isEmpty() ? "-" + i : ""),
                        "Cause",
                        "Q1",
                        "here",
                        List.of(events[i]),
                        List.of()))
                .toArray(Signature[]::new);
        return Library.of(List.of(CauseFixtures.tree("doubtful", signatures)), List.of(), List.of());
    }

    private static List<Match> match(Library library, String text) {
        return Matcher.of(library).match(EventText.read(text).events());
    }
}
