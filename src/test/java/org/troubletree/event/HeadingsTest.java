package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Headings in the style of articles and postings: which part is the id, source, type and category, and where the text
 * begins.
 */
class HeadingsTest {
    private static final String TEXT = "The pump has stopped.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "Event ID: 9405/Source: PumpMTA  Field Work/                 ! 9405 PumpMTA - Field Work",
                "Event ID: 9405/Source: PumpMTA\tField Work/Description:/    ! 9405 PumpMTA - Field Work",
                "Event     2563/Source    PumpMSMI/Type      Error/Category  Session Error/ ! 2563 PumpMSMI Error Session Error",
                "Event Id\t4116/Source\tPumpIMC/Description\t               ! 4116 PumpIMC - -",
                "Event Id | 4116 |/Source | PumpIMC |/Description |          ! 4116 PumpIMC - -",
                "| Event Id | 4116 |/| Source | PumpIMC |/| Description |    ! 4116 PumpIMC - -",
                "Event ID 200/Source PumpMTA/Type Warning/Category X.400 Service/Description ! 200 PumpMTA Warning X.400 Service",
                "Event ID: 1120/Source: PumpIS/Type Error/Category: General/Description: ! 1120 PumpIS Error General",
                "Event ID: 1043/Source: PumpDS//Type: Error/Category: Knowledge Description:/ ! 1043 PumpDS Error Knowledge",
                "Event ID: 0/Source: Pump/Type: Error/Category: Recovery//Description: ! 0 Pump Error Recovery",
                "EVENT ID 5000: Source: El59x Type: Error                    ! 5000 El59x Error -",
                "Event ID: 2025 (IS Priv)/Description:                       ! 2025 IS Priv - -",
                "Event ID: 1005 (see below)/Source: PumpSA/                  ! 1005 PumpSA - -",
                "Event ID: 1005 from the PumpSA:                             ! 1005 PumpSA - -",
                "Event ID: 1133/Source: PumpMTA/Catergory: Service/Descripton: ! 1133 PumpMTA - Service",
                "Event lD: 1133/Soruce: PumpMTA/Type: Error/                 ! 1133 PumpMTA Error -",
                "PumpMTA - Event ID 9405 -                                   ! 9405 PumpMTA - -",
                "PumpMTA/Event ID: 9405/Type: Error/                         ! 9405 PumpMTA Error -",
                "### Event ID: 9405/**Source:** PumpMTA//                    ! 9405 PumpMTA - -",
                "1. Event ID: 9405/   Source: PumpMTA/                       ! 9405 PumpMTA - -",
                "254 - PumpMTA - X.400 Service - \"                          ! 254 PumpMTA - X.400 Service",
                "4116 PumpIMC                                                ! 4116 PumpIMC - -",
                "Event 1 Event ID: 4118/Event Source: PumpIMC/Type: Error/Description: ! 4118 PumpIMC Error -",
                "Netlogon Event ID 5719://                                   ! 5719 Netlogon - -",
                "1. 07:40:02 - Service Control Manager, Event ID 7036/       ! 7036 Service Control Manager - -",
                "07:40:08 - Netlogon, Event ID 5719 (Error)/                 ! 5719 Netlogon Error -",
                "| Netlogon event ID 5722 |                                  ! 5722 Netlogon - -",
                "Event ID: 10016/Source: DCOM/Entry Type: Warning//Message:/ ! 10016 DCOM Warning -",
                "Event ID: 5/Source: Pump/Severity: high/Message:            ! 5 Pump - -",
                "'  Event ID: 36 Source: W3SVC/'                             ! 36 W3SVC - -",
            })
    void readsTheHeadingAndLeavesTheTextToTheDescription(String heading, String expected) {
        var read = EventText.read(heading.replace('/', '\n') + " " + TEXT);

        assertThat(read.events()).map(HeadingsTest::summary).containsExactly(expected);
        assertThat(read.events().getFirst().description()).endsWith(TEXT).hasSizeLessThan(TEXT.length() + 4);
    }

    @Test
    void keepsTheTextBehindASourceWhereTheNextEventStandsOnTheSameLine() {
        var second = "The error was met while the pump tried to reach its well.";
        var first = "An error was returned from the pump, and it was stopped until somebody came to look at it.";
        var read =
                EventText.read("Event ID: 4116 Source: PumpIMC " + first + " Event ID: 3039 Source: PumpIMC " + second);

        assertThat(read.events()).map(HeadingsTest::summary).containsExactly("4116 PumpIMC - -", "3039 PumpIMC - -");
        assertThat(read.events()).map(Event::description).containsExactly(first, second);
    }

    @Test
    void readsAnEventWhoseLineWasJoinedToTheOneBefore() {
        var read =
                EventText.read("Event ID: 200\nSource: PumpMTA\nDescription: The limit is exceeded. [97] Event ID 2024 "
                        + "Source PumpIS\nCategory: Links Description: It is out of reach.");

        assertThat(read.events())
                .map(Event::description)
                .containsExactly("The limit is exceeded. [97]", "It is out of reach.");
    }

    @Test
    void readsAnEventInTheMiddleOfASentenceThatLeadsToIt() {
        var read = EventText.read(
                "- This is in the log: Event ID: 8076 Description: It drips. Event ID: 8077 Description: It pours.");

        assertThat(read.events()).map(Event::description).containsExactly("It drips.", "It pours.");
    }

    @Test
    void takesASourceForNoLongerThanItsName() {
        var read =
                EventText.read("It is logged at each start: Event source: PumpMTA CAUSEThe pump is older than its log,"
                        + " and older than the wall. The event ID 9409 message does no harm.");

        assertThat(read.events()).map(HeadingsTest::summary).containsExactly("9409 PumpMTA - -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Type the name/Source files are here/Time is short",
                "The sources:/Source  Target/north   south",
                "Q140957: Message From Elsewhere",
                "Error 2140: An internal error/Error 1067: It ended",
                "Version 5.5.2650.24, port 135, 2000 users, KB169686",
                "Value Name: Start/Data Type: REG_DWORD/Data: 3 (Default: 2)",
                "Message: nothing/Category  none",
                "Possible Event ID Causes/System Event ID is higher",
            })
    void takesNoOtherLinesForHeadings(String lines) {
        assertThat(EventText.read(lines.replace('/', '\n')).events()).isEmpty();
    }

    private static String summary(Event event) {
        return event.id().getAsInt() + " " + event.source().orElse("-") + " "
                + event.type().orElse("-") + " " + event.category().orElse("-");
    }
}
