package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void readsEveryEventOf(String fixture, List<String> events) {
        assertThat(EventText.read(Fixtures.text(fixture)).events())
                .map(FormsTest::summary)
                .isEqualTo(events);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form(
                        "kb-labels",
                        "1-8 4182 MSExchangeIMC kb",
                        "10-14 31 Print Spooler Two kb",
                        "16-18 9156 MSExchangeMTA kb",
                        "20-21 212 - kb",
                        "23-25 213 Courier kb",
                        "27-29 214 Courier kb"),
                form(
                        "kb-pairs",
                        "1-4 9405 MSExchangeMTA kb",
                        "6-6 1005 Watcher kb-run-on",
                        "8-10 301 MSExchangeMTA kb",
                        "12-12 302 - kb",
                        "14-15 9405 MTA kb",
                        "17-20 9411 MSExchangeMTA kb"),
                form(
                        "kb-run-on",
                        "1-2 4116 MSExchangeIMC kb-run-on",
                        "4-5 12802 MSExchangeIS kb",
                        "7-9 9215 MSExchangeMTA kb",
                        "11-12 2037 - kb-run-on",
                        "14-15 4282 - kb",
                        "17-19 5004 Courier kb",
                        "21-23 1209 MSExchangeMTA kb",
                        "25-26 1210 MSExchangeMTA kb"),
                form(
                        "kb-bare",
                        "1-2 4116 - kb-bare",
                        "3-5 3039 - kb-bare",
                        "7-8 9405 MTA kb-bare",
                        "10-10 4284 - kb-bare",
                        "12-17 10000 MSExchangeMSMI kb-bare"),
                form(
                        "event-viewer-copy",
                        "1-13 7000 Service Control Manager event-viewer-copy",
                        "15-24 4120 MSExchangeIMC event-viewer-copy"),
                form(
                        "event-viewer-indented",
                        "1-13 5 Courier Server event-viewer-copy",
                        "15-23 4115 Courier event-viewer-copy"),
                form(
                        "event-viewer-collapsed",
                        "1-3 7031 Service Control Manager event-viewer-collapsed",
                        "4-5 1005 MSExchangeSA event-viewer-collapsed",
                        "6-12 5000 ESE97 event-viewer-collapsed"),
                form("event-detail", "1-7 168 MSExchangeMTA event-detail", "9-14 2240 MSExchangeMTA event-detail"),
                form("saved-tab", "1-2 9221 MSExchangeMTA saved-tab", "3-3 7000 Service Control Manager saved-tab"),
                form("saved-text", "1-4 2117 MSExchangeMSMI saved-text", "5-6 2375 Courier Agent saved-text"),
                form("saved-csv", "1-2 4124 Ci saved-csv", "4-4 4104 Ci saved-csv"),
                form(
                        "labels-inside",
                        "1-15 1310 ASP.NET 2.0.50727.0 modern-copy",
                        "17-17 4096 Provider event-viewer-collapsed",
                        "18-19 4097 Provider event-viewer-collapsed"),
                form("quoted", "3-8 1005 MSExchangeSA kb"),
                form("commented", "1-7 0 Courier event-viewer-copy"),
                form(
                        "localized",
                        "1-5 2103 NTDS Allgemein event-viewer-copy",
                        "7-17 7036 Service Control Manager modern-copy"),
                form("wevtutil", "1-14 100 Courier wevtutil", "16-25 101 Courier wevtutil"),
                form("one-line-article", "1-1 4284 MSExchangeMTA kb", "1-1 2035 - kb"),
                form("thirty-two-bits", "1-3 10009 - kb", "5-7 10017 DCOM kb", "9-11 51 disk kb"),
                form("sentences", "1-1 9405 MSExchangeMTA kb-sentence"),
                form("no-events"));
    }

    static Arguments form(String fixture, String... events) {
        return arguments(fixture, List.of(events));
    }

    static String summary(Event event) {
        var id = event.id().isPresent() ? String.valueOf(event.id().getAsInt()) : "-";
        return event.line() + "-" + event.lastLine() + " " + id + " "
                + event.source().orElse("-") + " " + event.format().writtenName();
    }
}
