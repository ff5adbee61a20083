package org.troubletree.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.event.EventText;

/** Which lines inside a record are read as text because a second event may begin with them. */
class NestedEventDetectorTest {
    private static final List<String> LEADS = List.of(
            "", "MTA ", "- MSExchangeMTA error ", "> Warning (", "It says ", "No such thing as an ", "1. a &nbsp; ");
    private static final List<String> LABELS =
            List.of("Error", "event", "Event ID", "EventID", "ID", "warning", "information", "Process ID", "line");
    private static final List<String> NUMBERS =
            List.of("4094", "(1005)", "0x8004011d", "'9405'", "1234567890123", "12a");
    private static final List<String> TAILS = List.of(
            "",
            " occurred.",
            " Source: MSExchangeMTA",
            " source MSExchangeMTA",
            ") MSExchangeMTA The queue is full.",
            ": no",
            " category MTA");

    private final NestedEventDetector strays = new NestedEventDetector();

    @Test
    void missesNoLineThatIsReadAsTheBeginningOfAnEvent() {
        var beginnings = lines().filter(line -> events(line) > 1).toList();
        assertThat(beginnings).hasSizeGreaterThan(50).allMatch(this::mayBeginEvent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source\tMSExchangeMTA\nEvent ID\t9405 was logged.",
                "Source  MSExchangeMTA\nType  Error\nCategory  None\nUser  N/A\nThe queue is full.",
                "* Source | MSExchangeMTA\n* Event ID | 9405\n* Type | Error",
                "Event Source MSExchangeMTA\nType\tError\nDate\t4/5/2000\nTime\t1:02:03 AM"
            })
    void seesHeadingsWithoutColons(String heading) {
        assertThat(mayBeginEvent(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Soruce: MSExchangeMTA", "Evetn ID: 9405", "Event Source: MTA", "Ereigniskenung: 5", "X\nID: 4"})
    void seesLabelsBeforeAMark(String text) {
        assertThat(isLabel(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"User Name: admin", "Process ID: 4094", "Log Name: x", "Message: y", "at 12:30", "event: it"})
    void sparesOtherLabels(String text) {
        assertThat(isLabel(text)).isFalse();
    }

    private boolean isLabel(String text) {
        var bytes = ("It ended.\n\n" + text + "\n").getBytes(UTF_8);
        return strays.mayEndLabel(bytes, "It ended.\n\n".length() + text.indexOf(':'), bytes.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The error 0x8004011d occurred while the connection was refreshed.",
                "An error (1005) has been returned to the caller.",
                "The queue of the service was closed because of an (error 1768).",
                "The record was written."
            })
    void sparesProse(String line) {
        assertThat(mayBeginEvent(line)).isFalse();
    }

    private static Stream<String> lines() {
        return LEADS.stream()
                .flatMap(lead -> LABELS.stream().map(label -> lead + label + " "))
                .flatMap(named -> NUMBERS.stream().map(number -> named + number))
                .flatMap(numbered -> TAILS.stream().map(tail -> numbered + tail));
    }

    private static int events(String line) {
        var record = LogForm.VIEWER.writeRecord(new LoggedEvent("Service07", 12, "It ended.\n\n" + line, 1, 1));
        return EventText.read(record).events().size();
    }

    private boolean mayBeginEvent(String line) {
        var bytes = ("It ended.\n\n" + line + "\n").getBytes(UTF_8);
        return strays.mayBeginEvent(bytes, "It ended.\n\n".length(), bytes.length);
    }
}
