package org.troubletree.evidence.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.tree.Expectation;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;

class ServicesReaderTest {
    private static final List<Expectation> EXPECTS = List.of(
            new Expectation(
                    "mta", Map.of("service", List.of("MSExchangeMTA", "Microsoft Exchange Message Transfer Agent"))),
            new Expectation("directory", Map.of("service", List.of("MSExchangeDS", "Microsoft Exchange Directory"))));
    private static final String STARTED = """
            These Windows NT services are started:

               Event Log
               Microsoft Exchange Directory Synchronization
               Microsoft Exchange Message Transfer Agent

            The command completed successfully.
            """;

    private static Reading reading(String text) {
        var result = new ServicesReader().read(text, EXPECTS);
        assertThat(result).isInstanceOf(ReadResult.Recognized.class);
        return ((ReadResult.Recognized) result).reading();
    }

    private static Map<String, String> facts(String text) {
        return reading(text).facts().stream().collect(Collectors.toMap(Fact::name, Fact::value));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("sc query", """

                        SERVICE_NAME: MSExchangeDS
                        DISPLAY_NAME: Microsoft Exchange Directory
                                TYPE               : 10  WIN32_OWN_PROCESS
                                STATE              : 1  STOPPED
                                                        (NOT_STOPPABLE,NOT_PAUSABLE,IGNORES_SHUTDOWN)

                        SERVICE_NAME: MSExchangeMTA
                                STATE              : 4  RUNNING
                        """),
                Arguments.of("net start", STARTED),
                Arguments.of("a saved list", """
                        Name\tDescription\tStatus\tStartup Type
                        Microsoft Exchange Directory\tKeeps names\t\tManual
                        Microsoft Exchange Message Transfer Agent\t\tStarted\tAutomatic
                        """),
                Arguments.of("columns", """
                        Microsoft Exchange Message Transfer Agent     Started     Automatic
                        Microsoft Exchange Directory                  Stopped     Automatic
                        """),
                Arguments.of("typed", "MSExchangeMTA: running\nmsexchangeds = not started"),
                Arguments.of("spoken", "Microsoft Exchange Message Transfer Agent started\nMSExchangeDS stopped"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void readsStatesInEveryForm(String form, String text) {
        assertThat(facts(text)).isEqualTo(Map.of("mta", "running", "directory", "stopped"));
    }

    @ParameterizedTest
    @CsvSource({
        "STATE : 4 RUNNING, running",
        "STATE : 1  STOPPED, stopped",
        "STATE : 2  START_PENDING, starting",
        "STATE : 3  STOP_PENDING, stopping",
        "STATE : 7  PAUSED, paused"
    })
    void knowsEveryState(String line, String word) {
        assertThat(facts("SERVICE_NAME: MSExchangeMTA\n" + line)).containsEntry("mta", word);
    }

    @Test
    void saysThatWhatIsNotStartedDoesNotRun() {
        assertThat(reading(STARTED).findings())
                .contains(
                        new Finding(1, "“MSExchangeDS” does not run: it is not among the services that are started."));
    }

    @Test
    void claimsNothingOfAServiceThatAListLeavesOut() {
        var reading = reading("SERVICE_NAME: MSExchangeMTA\nSTATE : 4 RUNNING");

        assertThat(reading.facts()).extracting(Fact::name).containsExactly("mta");
        assertThat(reading.findings()).extracting(Finding::text).anyMatch(it -> it.contains("leaves it out"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | There is nothing in it.",
                "The pump started | No state of a service",
                "REGEDIT4 | a registry export"
            })
    void refusesOtherTexts(String text, String looks) {
        assertThat(new ServicesReader().read(text, EXPECTS))
                .isInstanceOfSatisfying(
                        ReadResult.Unrecognized.class,
                        refused -> assertThat(refused.reason()).contains(looks).contains("net start"));
    }
}
