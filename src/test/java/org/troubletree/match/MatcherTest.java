package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.troubletree.match.Causes.match;
import static org.troubletree.match.Causes.matches;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.event.EventText;
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
        var match = match("threads", "Event ID: 4102", "Source: MailConnector", "Description: " + Causes.SERIOUS)
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

        assertThat(match.confidence()).isEqualTo(Confidence.POSSIBLE);
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
        var other = "Event ID: 4102\nSource: MailConnector\nDescription: " + Causes.SERIOUS;

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
        var events = EventText.read("Event ID: 4102\nSource: MailConnector\nDescription: " + Causes.SERIOUS)
                .events();

        assertThat(Matcher.of(Causes.library()).facts(events, Causes.CONNECTOR))
                .containsExactly(new Fact("seen.4102", "yes", new Origin.Seen(1, "event 4102")));
        assertThat(Matcher.of(Causes.library()).facts(events, Causes.AGENT)).isEmpty();
    }

    @Test
    void matchesNothingWhenThereAreNoEvents() {
        assertThat(Matcher.of(Causes.library()).match(List.of())).isEmpty();
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
