package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.troubletree.match.CauseFixtures.match;
import static org.troubletree.match.CauseFixtures.matches;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.text.LineRange;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Origin;

class MatcherTest {
    private static final String REFRESH =
            "Description: The error 0x8004011d occurred while trying to refresh network connections to the store.";

    @Test
    void isStrongWhenWhatDecidesWasSeen() {
        var match = match("threads", "Event ID: 4094", "Source: MailConnector", REFRESH)
                .orElseThrow();

        assertThat(match.confidence()).isEqualTo(Confidence.STRONG);
        assertThat(match.reasons())
                .containsExactly(
                        "Line 1: event 4094 of MailConnector in the words of this cause, with error 0x8004011d.");
        assertThat(match.missing())
                .singleElement()
                .asString()
                .startsWith("Event 3039 was not found; it would speak for this");
        assertThat(match.against()).isEmpty();
    }

    @Test
    void isStrongWithoutSourceAndLabels() {
        var match = match(
                "threads",
                "4094",
                "The error 0x8004011d occurred while trying to refresh",
                "network connections to the store.");

        assertThat(match.orElseThrow().confidence()).isEqualTo(Confidence.STRONG);
    }

    @Test
    void isNoMoreThanPossibleByANumberAlone() {
        assertThat(match("threads", "Event ID: 4094").orElseThrow().confidence())
                .isEqualTo(Confidence.POSSIBLE);
    }

    @Test
    void isLikelyByNumberAndSource() {
        var match = match("retried", "Event ID: 4182", "Source: MailConnector").orElseThrow();

        assertThat(match.confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(match.reasons()).singleElement().asString().contains("by its number only");
    }

    @Test
    void isPossibleByWhatManyCausesShow() {
        var match = match("threads", "Event ID: 4102", "Source: MailConnector", "Description: " + CauseFixtures.SERIOUS)
                .orElseThrow();

        assertThat(match.confidence()).isEqualTo(Confidence.POSSIBLE);
        assertThat(match.missing().getFirst())
                .startsWith("Event 4094 was not found; it decides")
                .contains("The error \u2026 occurred");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x8004011d", "8004011D", "0x8004011D", "-2147221219", "2147746077"})
    void knowsACodeInEverySpelling(String code) {
        assertThat(match("threads", "Event ID: 4094", "Source: MailConnector", REFRESH.replace("0x8004011d", code))
                        .orElseThrow()
                        .confidence())
                .isEqualTo(Confidence.STRONG);
    }

    @Test
    void isRuledOutByAnotherValue() {
        assertThat(match("threads", "Event ID: 4094", "Source: MailConnector", REFRESH.replace("8004011d", "80070005")))
                .isEmpty();
        assertThat(match("semaphores", agent("Access violation at Address 0x41cb74")))
                .isEmpty();
    }

    @Test
    void isLoweredAndSaysSoWhenADigitIsMissing() {
        var match = match("threads", "Event ID: 4094", "Source: MailConnector", REFRESH.replace("8004011d", "804011d"))
                .orElseThrow();

        assertThat(match.confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(match.reasons()).singleElement().asString().contains("one sign off 0x8004011d");
    }

    @Test
    void isLoweredWhenTheValueWasNotPasted() {
        var match = match("semaphores", agent("")).orElseThrow();

        assertThat(match.confidence()).isEqualTo(Confidence.POSSIBLE);
        assertThat(match.missing())
                .singleElement()
                .asString()
                .contains("shows no tail")
                .contains("Out of Semaphores");
    }

    @Test
    void countsTheEventThatFitsAmongOthersOfTheSameNumber() {
        var match = match(
                "semaphores",
                String.join("\n", agent("Access violation")) + "\n\n"
                        + String.join("\n", agent("Out of Semaphores [BASE 1] (16)")));

        assertThat(match.orElseThrow().confidence()).isEqualTo(Confidence.STRONG);
        assertThat(match.orElseThrow().reasons()).singleElement().asString().startsWith("Line 6:");
    }

    @Test
    void takesNoEventOfAnotherProgram() {
        assertThat(matches("Event ID: 4102", "Source: WINS", "Description: The connection was aborted by the client."))
                .isEmpty();
        assertThat(matches("Event ID: 4102", "Source: WINS")).isEmpty();
    }

    @Test
    void takesNoEventOfTheSameNumberWithOtherWords() {
        assertThat(matches("Event ID: 4102", "The address description of the fax gateway is missing on this machine."))
                .isEmpty();
    }

    @Test
    void tellsMessagesApartThatBeginAlike() {
        var words = "An error was returned from the messaging software the mail service uses."
                + " As a result, the message in spool file ABC will be retried when the server is restarted.";

        assertThat(matches("Event ID: 4182", "Source: MailConnector", "Description: " + words))
                .singleElement()
                .satisfies(match -> assertThat(match.signature().id()).isEqualTo("retried"));
    }

    @Test
    void knowsWordsUnderAnotherNumberAndSaysSo() {
        var match = match("threads", "Event ID: 5000", "Source: MailConnector", REFRESH)
                .orElseThrow();

        assertThat(match.confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(match.reasons()).singleElement().asString().contains("usually logged as event 4094");
    }

    @Test
    void knowsAMisspeltSourceAndSaysSo() {
        var match = match("threads", "Event ID: 4094", "Source: MailConector", REFRESH)
                .orElseThrow();

        assertThat(match.confidence()).isEqualTo(Confidence.STRONG);
        assertThat(match.reasons()).singleElement().asString().contains("usually written MailConnector");
    }

    @Test
    void saysWhatSpeaksAgainst() {
        var match = match(
                        "threads",
                        "Event ID: 4094",
                        "Source: MailConnector",
                        REFRESH,
                        "",
                        "Event ID: 4018",
                        "Source: MailConnector",
                        "Description: The connector could not be started.")
                .orElseThrow();

        assertThat(match.confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(match.against()).containsExactly("Line 5: It never ran.");
    }

    @Test
    void findsTheSameInAnyOrderOfEvents() {
        var one = "Event ID: 4094\nSource: MailConnector\n" + REFRESH;
        var other = "Event ID: 4102\nSource: MailConnector\nDescription: " + CauseFixtures.SERIOUS;

        assertThat(match("threads", one + "\n\n" + other).orElseThrow().score())
                .isEqualTo(match("threads", other + "\n\n" + one).orElseThrow().score());
    }

    @Test
    void takesTheFirstWordsOfAMessageForALead() {
        var match = match(
                "threads",
                "Event ID: 4094",
                "Source: MailConnector",
                "Description: The error 0x8004011d occurred while trying");

        assertThat(match.orElseThrow().confidence()).isEqualTo(Confidence.LIKELY);
    }

    @Test
    void knowsFactsOfEventsThatFitNoCauseToo() {
        var events = EventText.read("Event ID: 4102\nSource: MailConnector\nDescription: " + CauseFixtures.SERIOUS)
                .events();

        assertThat(Matcher.of(CauseFixtures.library()).facts(events, CauseFixtures.CONNECTOR))
                .containsExactly(new Fact("seen.4102", "yes", new Origin.SeenInEvent(1, "event 4102")));
        assertThat(Matcher.of(CauseFixtures.library()).facts(events, CauseFixtures.AGENT))
                .isEmpty();
    }

    @Test
    void isPossibleByNumberAndSourceWithOtherWordsAndSaysSo() {
        var match = match("semaphores", "Event ID: 9405", "Source: MailAgent", "Description: It went wrong.")
                .orElseThrow();

        assertThat(match.confidence()).isEqualTo(Confidence.POSSIBLE);
        assertThat(match.reasons())
                .containsExactly("Line 1: event 9405 of MailAgent; the words are not those of this cause.");
        assertThat(match.missing())
                .contains("Event 9405 with the words \u201cAn unexpected error has occurred which may end the agent."
                        + " Error: \u2026\u201d was not found; it decides.");
        assertThat(match.facts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Out of semaphores", "Fehler: Out of Semaphores [BASE 1 2] (16)"})
    void isLikelyWhenOtherWordsStateTheValue(String words) {
        var match = match("semaphores", "Event ID: 9405", "Source: MailAgent", "Description: " + words)
                .orElseThrow();

        assertThat(match.confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(match.reasons())
                .containsExactly("Line 1: event 9405 of MailAgent; the words are not those of this cause,"
                        + " but with tail Out of Semaphores.");
        assertThat(match.facts()).extracting(Fact::value).containsExactly("semaphores");
    }

    @Test
    void takesOtherWordsForThePatternAloneWhoseValueTheyState() {
        var out = new EventPattern(
                OptionalInt.of(7),
                List.of("Tool"),
                "It ends: {why}",
                Map.of("why", List.of("out of ink")),
                PatternWeight.DECISIVE,
                Map.of());
        var torn = new EventPattern(
                OptionalInt.of(7),
                List.of("Tool"),
                "It ends: {why}",
                Map.of("why", List.of("paper torn")),
                PatternWeight.STRONG,
                Map.of());
        var event = EventText.read("Event ID: 7\nSource: Tool\nDescription: Out of ink")
                .events();

        assertThat(Matcher.of(CauseFixtures.library(out, torn))
                        .match(event)
                        .getFirst()
                        .reasons())
                .singleElement()
                .asString()
                .endsWith("but with why out of ink.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fehlercode=-2147221219 beim Senden", "Fehler 8004011D beim Senden"})
    void readsACodeOutOfWordsInAnotherLanguage(String words) {
        assertThat(match("threads", "Event ID: 4094", "Source: MailConnector", "Description: " + words)
                        .orElseThrow()
                        .confidence())
                .isEqualTo(Confidence.LIKELY);
    }

    @Test
    void isLikelyByTheWordsAloneOfWhatDecides() {
        var matches = CauseFixtures.read(
                "The error 0x8004011d occurred while trying to refresh network connections to the store.");

        assertThat(matches).hasSize(1);
        assertThat(matches.getFirst().confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(matches.getFirst().reasons())
                .containsExactly(
                        "Line 1: an event without a number in the words of this cause, with error 0x8004011d.");
    }

    @Test
    void isPossibleByTheFirstWordsAlone() {
        var matches = CauseFixtures.read("Hello,", "", "the error 0x8004011d occurred while trying");

        assertThat(matches).singleElement().satisfies(match -> {
            assertThat(match.confidence()).isEqualTo(Confidence.POSSIBLE);
            assertThat(match.reasons().getFirst()).startsWith("Line 3:").contains("the first words of this cause");
            assertThat(match.facts()).isEmpty();
        });
    }

    @Test
    void findsAMessageThatIsQuotedInProse() {
        assertThat(CauseFixtures.read(
                        "Our people see this all day long: " + CauseFixtures.SERIOUS + " What can we do about that?"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was an error, and as a result the store did not answer while we were trying to send mail.",
                "A serious word: the mail that was sent into the error folder has occurred to me while I was trying to sleep.",
                "The error occurred.",
                "An error occurred while I was trying, in the evening, to refresh myself; network cables and connections"
                        + " were everywhere, and I went to the store.",
                "We ran out of the time that semaphores take."
            })
    void takesProseForNoMessage(String prose) {
        assertThat(Matcher.of(CauseFixtures.library()).readEvents(prose).events())
                .isEmpty();
    }

    @Test
    void looksForWordsAloneOnlyWhereNothingIsAnEvent() {
        var read = Matcher.of(CauseFixtures.library())
                .readEvents(CauseFixtures.SERIOUS + "\n\nEvent ID: 5\nSource: Other\nType: Error");

        assertThat(read.events())
                .singleElement()
                .satisfies(event -> assertThat(event.id()).hasValue(5));
    }

    @Test
    void saysWithWhichWordsAnEventOfTheSameNumberIsMissed() {
        var match = match(
                        "threads",
                        "Event ID: 4094",
                        "Source: Other",
                        "Description: It is late.",
                        "",
                        "Event ID: 4102",
                        "Source: MailConnector",
                        "Description: " + CauseFixtures.SERIOUS)
                .orElseThrow();

        assertThat(match.missing().getFirst()).startsWith("Event 4094 with the words \u201cThe error \u2026 occurred");
    }

    @Test
    void speaksOfAnEventOnce() {
        var decisive = CauseFixtures.pattern("Unexpected error {code}.", PatternWeight.DECISIVE);
        var named = CauseFixtures.pattern("", PatternWeight.SUPPORTING);
        var event = EventText.read("Event ID: 7\nSource: Tool\nDescription: Unexpected error 5.")
                .events();

        var reasons = Matcher.of(CauseFixtures.library(decisive, named))
                .match(event)
                .getFirst()
                .reasons();

        assertThat(reasons).containsExactly("Line 1: event 7 of Tool in the words of this cause.");
    }

    @Test
    void namesAPatternWithoutWordsByNumberAndSource() {
        var event = EventText.read("Event ID: 7\nSource: Tool\nDescription: Anything.")
                .events();

        assertThat(Matcher.of(CauseFixtures.library(CauseFixtures.pattern("", PatternWeight.DECISIVE)))
                        .match(event)
                        .getFirst()
                        .reasons())
                .containsExactly("Line 1: event 7 of Tool.");
    }

    @Test
    void namesNoLineOfATypedEvent() {
        var typed = Event.typed(new LineRange(18, 20), "4094 x", " MailConnector", "The error");
        var match = Matcher.of(CauseFixtures.library()).match(List.of(typed)).getFirst();

        assertThat(match.reasons())
                .containsExactly("The typed event 4094 of MailConnector; the words are not those of this cause.");
        assertThat(match.missing().getFirst())
                .isEqualTo("The typed event shows no error: type more of its words; here it must be 0x8004011d.");
    }

    @Test
    void matchesNothingWhenThereAreNoEvents() {
        assertThat(Matcher.of(CauseFixtures.library()).match(List.of())).isEmpty();
    }

    @Test
    void opensAWalkAtTheNodeOfItsSignature() {
        var opening = match("threads", "Event ID: 4094", "Source: MailConnector", REFRESH)
                .orElseThrow()
                .opening("pasted");

        assertThat(opening.place().node()).isEqualTo("here");
        assertThat(opening.because()).contains("Too few threads").contains("Q1");
        assertThat(opening.facts()).extracting(Fact::name).containsExactly("seen.4094");
        assertThat(opening.evidence()).isEqualTo("pasted");
    }

    private static String[] agent(String tail) {
        return new String[] {
            "Event ID: 9405",
            "Source: MailAgent",
            "Description: An unexpected error has occurred which may end the agent. Error: " + tail,
            ""
        };
    }
}
