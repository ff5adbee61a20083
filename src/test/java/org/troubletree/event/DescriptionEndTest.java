package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.text.LineRange;

class DescriptionEndTest {
    private static final String EVENT = "Event ID: 5\nSource: Pump\nDescription:\nIt waits\nfor water.\n";
    private static final String COPY =
            "Event Type:\tError\nEvent Source:\tPump\nEvent ID:\t5\nDescription:\nIt waits.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When you start the service again, it stops after a while.",
                "This problem was first seen in spring.",
                "This failure comes with the rain.",
                "For more information, see the next article.",
                "To work around this, restart the service.",
                "NOTE: The number may vary.",
                "Also, it drips.",
                "2. Look at the pump.",
                "Then the following warning is logged.",
                "Cause",
                "More Information:",
                "## Workaround",
                "MORE INFORMATION",
                "-or-",
                "```",
                "Any ideas?",
                "We have two of them.",
            })
    void endsTheDescriptionWhereTheArticleSpeaksAgain(String prose) {
        var read = EventText.read(EVENT + "\n" + prose + "\nIt is old.");

        assertThat(read.events().getFirst().description()).isEqualTo("It waits\nfor water.");
        assertThat(read.unread()).containsExactly(new LineRange(7, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Data:\n0000: 74 00 05 00",
                "If not successful, it stops.",
                "The pump is at fault.",
                "or",
                "I/O error."
            })
    void keepsParagraphsOfTheMessage(String more) {
        assertThat(EventText.read(EVENT + "\n" + more).events().getFirst().description())
                .isEqualTo("It waits\nfor water.\n\n" + more);
    }

    @ParameterizedTest
    @CsvSource({"'For more information, see Help.'", "'This error may be cured.'"})
    void keepsWhatOnlySpeaksLikeAnArticleInAnEventThatWasCopied(String more) {
        assertThat(EventText.read(COPY + "\n" + more).events().getFirst().description())
                .endsWith(more);
    }

    @Test
    void endsACopiedEventWhereTheArticleAroundItGoesOn() {
        var read = EventText.read(
                "SYMPTOMS\n========\n\n" + COPY + "\nThis error may be cured.\n\nCAUSE\n=====\n\nIt is old.");

        assertThat(read.events()).map(Event::description).containsExactly("It waits.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nSystem log:\n\n",
                "\nThere is one more, and\nit comes later:\n\n",
                "\n-or-\n\n",
                "\n  -and-\n\n",
                "\n-----\n",
                "\n```\n\n```text\n",
                "System log:\n"
            })
    void leavesOutWhatOnlyLeadsToTheNextEvent(String lead) {
        var read = EventText.read(EVENT + lead + EVENT);

        assertThat(read.events())
                .map(Event::description)
                .containsExactly("It waits\nfor water.", "It waits\nfor water.");
    }

    @Test
    void keepsTheDataAboveALeadToTheNextEvent() {
        var read = EventText.read(COPY + "Data:\n0000: a1 00 00 c0\nSystem log:\n" + COPY);

        assertThat(read.events().getFirst().description()).endsWith("0000: a1 00 00 c0");
    }

    @Test
    void endsAQuotedEventWhereTheAnswerBegins() {
        var read = EventText.read(
                "> Event ID: 5\n> Source: Pump\n> Description: It waits for\nwater.\n> It waits.\nLook at the wall.\nBye.");

        assertThat(read.events()).map(Event::description).containsExactly("It waits for\nwater.\nIt waits.");
        assertThat(read.unread()).containsExactly(new LineRange(6, 7));
    }

    @Test
    void keepsParagraphsThatAreIndentedLikeTheHeadingBehindItsBullet() {
        var read = EventText.read(
                "   - Event ID: 5\n  Source: Pump\n  Description:\n  It waits.\n\n  It goes on waiting.\n");

        assertThat(read.events()).map(Event::description).containsExactly("It waits.\n\nIt goes on waiting.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CAUSE\n=====\n\n"})
    void takesTheFirstParagraphForTheDescriptionHoweverItBegins(String article) {
        var read = EventText.read(article + "Event ID: 3039\nSource: Pump\n\nThe error 0x80040115 was met:\nIt waits.");

        assertThat(read.events()).map(Event::description).containsExactly("The error 0x80040115 was met:\nIt waits.");
    }

    @Test
    void needsNoFullStopBeforeWhatOnlyAnArticleSays() {
        var read =
                EventText.read("Event ID: 5\nSource: Pump\nError: Out of Water\n\nWhen this problem occurs, it stops.");

        assertThat(read.events()).map(Event::description).containsExactly("Error: Out of Water");
    }

    @Test
    void takesNoProseForTheDescriptionOfAnEventThatHasNone() {
        var read = EventText.read("Event: 4097\nSource: DrWatson\n\nIn addition, a log is kept.");

        assertThat(read.events()).map(Event::description).containsExactly("");
    }
}
