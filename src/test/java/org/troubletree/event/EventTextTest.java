package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.text.LineRange;
import org.troubletree.text.WrittenTime;

class EventTextTest {
    @Test
    void takesEveryValueOfACopiedHeading() {
        var event = first("event-viewer-copy");

        assertThat(event.id()).isEqualTo(OptionalInt.of(7000));
        assertThat(event.source()).hasValue("Service Control Manager");
        assertThat(event.type()).hasValue("Error");
        assertThat(event.category()).hasValue("None");
        assertThat(event.computer()).hasValue("NORTH1");
        assertThat(event.time()).hasValue("2000-05-08T02:15:54");
    }

    @Test
    void keepsTheDataBytesWithTheDescription() {
        assertThat(first("event-viewer-copy").description()).isEqualTo("""
                The Courier service failed to start due to the following error:
                The service did not start due to a logon failure.
                Data:
                0000: c000005e""");
    }

    @Test
    void takesValuesThatStandSideBySide() {
        var event = first("event-detail");

        assertThat(event.type()).hasValue("Warning");
        assertThat(event.category()).hasValue("Directory access");
        assertThat(event.computer()).hasValue("SERVER");
        assertThat(event.description()).isEqualTo("""
                Unable to find the global domain information.
                [MTA MAIN BASE 1 273] (12)""");
    }

    @Test
    void findsTheCategoryBetweenSourceAndSentence() {
        var event = first("kb-run-on");

        assertThat(event.category()).hasValue("Internal Processing");
        assertThat(event.description()).isEqualTo("""
                An error was returned from
                the messaging software.""");
    }

    @Test
    void findsTheColumnsOfARowWhoseTabsWereLost() {
        var event = first("saved-text");

        assertThat(event.type()).hasValue("Warning");
        assertThat(event.category()).hasValue("NDR");
        assertThat(event.computer()).hasValue("SOUTH3");
        assertThat(event.description()).isEqualTo("""
                Non delivery report generated.

                Subject: Hello""");
    }

    @Test
    void dropsARemarkBehindTheType() {
        assertThat(events("labels-inside").get(2).type()).hasValue("Error");
    }

    @Test
    void leavesLabelsInTheDescriptionThatHoldsThem() {
        assertThat(events("labels-inside").get(0).description()).endsWith("Source: nothing\nTrust level: Full");
        assertThat(events("labels-inside").get(1).description())
                .isEqualTo("Event Source: getItems (CATCH) ---- Unknown Error");
    }

    @Test
    void keepsTheBracketsThatAreNoQuoting() {
        assertThat(first("quoted").description()).contains("<<0xc0040000", "8004011d-0524-00000000>>");
    }

    @Test
    void endsADescriptionWhereTheArticleGoesOn() {
        assertThat(events("one-line-article").get(1).description()).isEqualTo("Lost connections to locality 0");
        assertThat(EventText.read(Fixtures.text("kb-bare")).unread()).containsExactly(new LineRange(18, 19));
    }

    @Test
    void endsAnIndentedEventAtALessIndentedParagraph() {
        var text = EventText.read("  Event ID: 5\n  Source: Courier\n  Description: It stopped.\n\nThen we called.\n");

        assertThat(text.events()).map(Event::description).containsExactly("It stopped.");
        assertThat(text.unread()).containsExactly(new LineRange(5, 5));
    }

    @Test
    void leavesWhatIsNoEvent() {
        var text = EventText.read(Fixtures.text("no-events"));

        assertThat(text.events()).isEmpty();
        assertThat(text.unread()).containsExactly(new LineRange(1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n"})
    void readsEveryKindOfLineBreakAlike(String lineBreak) {
        for (var text : Fixtures.all()) {
            assertThat(EventText.read(text.replace("\n", lineBreak))).isEqualTo(EventText.read(text));
        }
    }

    @Test
    void readsHardBlanksEntitiesAndBoldAsWhatTheyMean() {
        var text = EventText.read(
                "**Event\u00A0ID:** 9405\n**Source:** A&amp;B\n**Description:** &lt;none&gt;\u200B &bogus;");

        assertThat(text.events()).map(FormsTest::summary).containsExactly("1-3 9405 A&B kb");
        assertThat(text.events().getFirst().description()).isEqualTo("<none> &bogus;");
    }

    @Test
    void takesASourceAloneForTheBeginningOfAnEvent() {
        assertThat(EventText.read("Source: MSExchangeIMC\nA serious error has occurred.")
                        .events())
                .map(FormsTest::summary)
                .containsExactly("1-2 - MSExchangeIMC kb");
    }

    @Test
    void takesNoErrorAndItsCodeForAnEvent() {
        assertThat(EventText.read("4094\nTHE ERROR 0X8004011D OCCURRED WHILE\nTRYING.\nError 5 Access is denied.")
                        .events())
                .map(FormsTest::summary)
                .containsExactly("1-4 4094 - kb-bare");
    }

    @Test
    void takesALoneNumberForAnEvent() {
        assertThat(EventText.read("9405").events()).map(FormsTest::summary).containsExactly("1-1 9405 - kb-bare");
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(EventText.read("")).isEqualTo(new EventText(List.of(), List.of()));
        assertThat(EventText.read(" \n\n\t")).isEqualTo(new EventText(List.of(), List.of()));
    }

    private static Event first(String fixture) {
        return events(fixture).getFirst();
    }

    private static List<Event> events(String fixture) {
        return EventText.read(Fixtures.text(fixture)).events();
    }

    @Test
    void doesNotLetARemarkBehindTheNumberHideTheSource() {
        var event = EventText.read("Event ID: 4094 x\nSource: MSExchangeIMC\nDescription: It stops.")
                .events()
                .getFirst();

        assertThat(event.id()).hasValue(4094);
        assertThat(event.source()).hasValue("MSExchangeIMC");
        assertThat(event.description()).isEqualTo("It stops.");
    }

    @Test
    void takesAParagraphThatIsKnownToBeAMessageForAnEventWhereThereIsNoOther() {
        var read = EventText.read("Hello,\n\nDescription: It\nstops.\n\nBye", words -> words.startsWith("It"));

        assertThat(read.events()).singleElement().satisfies(event -> {
            assertThat(event.description()).isEqualTo("It\nstops.");
            assertThat(event.lines()).isEqualTo(new LineRange(3, 4));
            assertThat(event.format()).isEqualTo(EventFormat.WORDS);
        });
        assertThat(read.unread()).containsExactly(new LineRange(1, 1), new LineRange(6, 6));
    }

    /** What programs put into text on its way: blanks of other widths, marks of direction, digits as wide as Chinese letters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Event ID:\u00a04116\nSource: MSExchangeIMC\nDate: 5/8/2000\nTime: 4:00:06\u202fPM",
                "Event\u2003ID: 4116\nSource: MSExchangeIMC\nDate: \u200e5\u200e/\u200e8\u200e/\u200e2000\nTime: 4:00:06\u00a0PM",
                "\u202aEvent ID\u202c: \uff14\uff11\uff11\uff16\nSource\uff1aMSExchangeIMC\nDate: 5/8/2000 4:00:06 PM",
                "Event ID:\u00004116\u0000\nSource:\u0007 MSExchangeIMC\u0085\nDate: 5/8/2000\u2028 Time: 4:00:06 p.m.",
                "\u2066Event ID: 4116\u2069\r\nSource: MSExchangeIMC\rDate: 5/8/2000\rTime:\u30004:00:06 PM"
            })
    void readsThroughWhatCannotBeSeen(String text) {
        var event = EventText.read(text).events().getFirst();

        assertThat(event.id()).hasValue(4116);
        assertThat(event.source()).hasValue("MSExchangeIMC");
        assertThat(event.header().time().map(EventTime::written).flatMap(WrittenTime::find))
                .hasValue("16:00:06");
    }

    /** A line with only a wide blank has no sentence to search. */
    @Test
    void takesALineOfWideBlanksForBlank() {
        assertThat(EventText.read("\u2003\n4116\n\u2003\nAn error was met.").events())
                .hasSize(1);
    }

    /** On such a line the pattern once recursed too deeply. */
    @Test
    void readsALineOfDashesWithoutEnd() {
        assertThat(EventText.read("a\n" + "-- ".repeat(300_000)).events()).isEmpty();
    }

    @Test
    void tellsTheNamesInTheHeadingsOfItsEvents() {
        var text = "Event ID: 5\nSource: Pump\nUser: ACME\\bob\nComputer: WELL1\nDescription:\nIt waits.";

        assertThat(EventText.read(text).valueNames())
                .isEqualTo(new EventText.ValueNames(Set.of("WELL1"), Set.of("ACME\\bob")));
    }
}
