package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms that programs print, export or store. */
class ToolFormsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void readsEveryEventOf(String fixture, List<String> events) {
        assertThat(events(fixture)).map(FormsTest::summary).isEqualTo(events);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                FormsTest.form(
                        "no-message",
                        "1-4 10000 DCOM no-message",
                        "6-7 1005 Courier Agent no-message",
                        "9-13 6001 Courier kb"),
                FormsTest.form("psloglist", "1-5 7000 Service Control Manager psloglist", "6-10 51 disk psloglist"),
                FormsTest.form(
                        "psloglist-s",
                        "1-1 9405 MSExchangeMTA psloglist-s",
                        "2-2 7036 Service Control Manager psloglist-s"),
                FormsTest.form("dumpel", "1-1 1016 DhcpServer dumpel", "2-2 1017 DhcpServer dumpel"),
                FormsTest.form("dcdiag", "1-3 10009 - kb", "4-6 10016 - kb"),
                FormsTest.form("xml", "1-13 11 Disk xml", "14-14 12 Courier xml"),
                FormsTest.form("xml-friendly", "1-17 7000 Service Control Manager xml-friendly"),
                FormsTest.form(
                        "xml-pasted",
                        "1-8 1149 Courier xml",
                        "10-17 4 Courier xml",
                        "19-30 7045 Courier Two xml-friendly"),
                FormsTest.form(
                        "get-eventlog",
                        "1-8 51 disk get-eventlog",
                        "10-16 153 disk get-eventlog",
                        "18-21 17 Courier-Service get-winevent"),
                FormsTest.form(
                        "property-lists",
                        "3-11 1215 Courier-Replica get-winevent",
                        "19-24 20111 Courier get-eventlog",
                        "25-29 20112 Courier get-eventlog",
                        "31-33 - Courier-Directory get-winevent"),
                FormsTest.form(
                        "tables",
                        "3-3 100 - table",
                        "4-4 17 - table",
                        "8-8 - - table",
                        "9-9 10016 DCOM table",
                        "15-15 4116 MSExchangeIMC table",
                        "21-21 1 Courier table",
                        "22-22 7036 Courier table",
                        "27-27 10016 DCOM table",
                        "28-28 4634 Courier-Security... table"),
                FormsTest.form("list-csv", "2-5 100 Courier list-csv", "6-6 101 Courier Two list-csv"),
                FormsTest.form(
                        "list-columns",
                        "2-4 4625 - list-csv",
                        "7-7 7036 Courier list-csv",
                        "10-10 7034 Courier list-csv"),
                FormsTest.form("list-logparser", "2-2 4116 MSExchangeIMC list-csv"),
                FormsTest.form(
                        "list-tab",
                        "2-2 7036 Service Control Manager list-tab",
                        "3-3 7034 Service Control Manager list-tab"),
                FormsTest.form(
                        "list-row",
                        "1-1 7042 Service Control Manager list-row",
                        "2-2 41 Kernel-Power list-row",
                        "3-3 7034 Courier Agent list-row",
                        "4-4 7035 Courier Agent list-row"),
                FormsTest.form("text-event-log", "1-5 4258 - text-event-log", "6-9 4283 - text-event-log"),
                FormsTest.form("twice", "1-15 1045 Courier modern-copy"),
                FormsTest.form(
                        "languages",
                        "1-10 5 Courier event-viewer-copy",
                        "12-21 6 Courier event-viewer-copy",
                        "23-32 7 Courier event-viewer-copy",
                        "34-43 8 Courier event-viewer-copy",
                        "45-54 9 Courier event-viewer-copy",
                        "56-68 10 Courier modern-copy"),
                FormsTest.form("capitals", "1-4 4102 COURIER kb", "6-8 4094 - kb-bare"));
    }

    @Test
    void renderedMessagesComeBeforeInsertedStrings() {
        assertThat(events("xml"))
                .map(Event::description)
                .containsExactly("\\Device\\Harddisk3\\DR3\nsecond", "It is <full>.");
        assertThat(events("xml")).map(event -> event.type().orElseThrow()).containsExactly("Error", "Warning");
        assertThat(events("xml").getFirst().time()).hasValue("2019-12-11T07:04:01Z");
    }

    @Test
    void takesWhatUserDataHoldAndElementsThatStandInData() {
        assertThat(events("xml-pasted"))
                .map(Event::description)
                .containsExactly("john\n192.168.180.57", "0x0\n<Volume Name=\"C:\">all</Volume>", "Pump");
        assertThat(events("xml-pasted").getLast().type()).hasValue("Error");
    }

    @Test
    void takesAMessageOutOfTheMiddleOfAList() {
        assertThat(events("get-eventlog").get(1).description())
                .isEqualTo("The operation (device name:\n\\Device\\000003af) was retried.");
        assertThat(events("get-eventlog").get(1).type()).hasValue("Warning");
    }

    @Test
    void takesBlankLinesIntoAMessageWhoseNextParagraphIsFurtherIn() {
        assertThat(events("property-lists").getFirst().description()).isEqualTo("""
                Copied.

                Group: rg02

                Bytes: 12
                Event ID: 99""");
    }

    @Test
    void takesThePropertyWithTheDataForDataBytes() {
        assertThat(events("property-lists").get(1).data()).containsExactly("0x00050074", "0x8007000e");
        assertThat(events("property-lists").get(1).description()).startsWith("The line went\ndown.");
    }

    @Test
    void readsAQuotedDescriptionOverManyLines() {
        assertThat(events("list-csv")).map(Event::description).containsExactly("""
                First line, with "quotes".

                Source: no label
                Third line.""", "Plain text");
    }

    @Test
    void parsesColumnsThatStandUnderTheirNames() {
        var row = events("tables").get(4);

        assertThat(row.type()).hasValue("Error");
        assertThat(row.computer()).hasValue("EXCHSRV1");
        assertThat(row.time()).hasValue("1999-11-25T11:57:22");
    }

    @Test
    void readsTheCellsBehindADescriptionInQuotes() {
        var row = events("list-columns").getFirst();

        assertThat(row.description()).isEqualTo("It failed,\nsaid \"who\".\nEvent ID: 99");
        assertThat(row.computer()).hasValue("NORTH");
    }

    @Test
    void joinsADescriptionThatTheMarkBetweenCellsHasCut() {
        var row = events("list-columns").getLast();

        assertThat(row.description()).startsWith("It ended, at last, by itself.");
        assertThat(row.data()).containsExactly("0x00050074");
    }

    @Test
    void takesTheColumnOfDataForDataBytes() {
        assertThat(events("list-logparser").getFirst().data()).containsExactly("0x00050074", "0x8007000e");
    }

    @Test
    void partsTheNumberFromAMessageThatBeginsRightBehindIt() {
        assertThat(events("tables").subList(7, 9))
                .map(Event::description)
                .containsExactly("The description is not there...", "Ein Konto wurde...");
    }

    @Test
    void takesTheSentenceBeforeANumberForTheBeginningOfItsEvent() {
        assertThat(EventText.read("""
                        An error event occurred.  EventID: 0x00002720
                           Event String: It failed.
                        Ein Fehler ist aufgetreten. Ereignis-ID: 0x80000B46
                           Ereigniszeichenfolge: Es geht nicht.
                        """).events())
                .map(event -> event.type().orElse("-") + " " + event.id().orElse(0) + " " + event.description())
                .containsExactly("error 10016 It failed.", "Fehler 2886 Es geht nicht.");
    }

    @Test
    void readsTheSourceOfAWebPage() {
        var event = EventText.read("""
                        ```html
                        <p class="a">Ereignistyp: Fehler<br />Ereignisquelle:&nbsp; Courier <br>Ereigniskennung: 5<br/>
                        Beschreibung: Gr&ouml;&szlig;e &#8217;x&#8217;</p>
                        ```
                        """).events().getFirst();

        assertThat(FormsTest.summary(event)).isEqualTo("2-3 5 Courier event-viewer-collapsed");
        assertThat(event.type()).hasValue("Fehler");
        assertThat(event.description()).isEqualTo("Größe \u2019x\u2019");
    }

    @Test
    void readsTheDescriptionBehindARow() {
        assertThat(events("list-row").getLast().description()).isEqualTo("The Courier (C) service entered the state.");
        assertThat(events("list-row").getLast().category()).hasValue("None");
    }

    @Test
    void takesAnEventThatComesAgainAsXmlOnce() {
        assertThat(events("twice")).map(Event::description).containsExactly("It failed.");
    }

    @Test
    void readsLabelsOfEveryLanguage() {
        assertThat(events("languages"))
                .allSatisfy(event -> assertThat(event.time())
                        .hasValueSatisfying(time -> assertThat(time).startsWith("2007-07-25T")))
                .map(event -> event.computer().orElseThrow())
                .containsExactly("UNO", "DUE", "DRIE", "QUATRO", "CINQ", "SECHS");
    }

    @Test
    void cutsNothingOffATextInCapitals() {
        assertThat(events("capitals"))
                .map(Event::description)
                .containsExactly("A SERIOUS ERROR\nHAS OCCURRED", "THE ERROR CAME\nFROM THE STORE");
    }

    private static List<Event> events(String fixture) {
        return EventText.read(Fixtures.text(fixture)).events();
    }
}
