package org.troubletree.evidence.perfopt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.evidence.Readers;
import org.troubletree.evidence.reader.ReadResult;

class UnrecognizedPerfoptLogTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    static Stream<Arguments> otherTexts() {
        return Stream.of(
                Arguments.of("", "There is nothing in it."),
                Arguments.of(" \r\n\t ", "There is nothing in it."),
                Arguments.of(new String(PICTURE, UTF_8), "It is no text"),
                Arguments.of(new String(PICTURE, ISO_8859_1), "It is no text"),
                Arguments.of("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0", "It is no text"),
                Arguments.of("Event ID: 4094\nSource: MSExchangeIMC\nDescription:\nThe error", "an event log"),
                Arguments.of("Event Type:\tError\r\nEvent Source:\tMSExchangeIMC", "an event log"),
                Arguments.of("> Ereigniskennung: 4094", "an event log"),
                Arguments.of("4116\nAn error was returned from the messaging software", "an event log"),
                Arguments.of("5/8/2000\t2:15:54 AM\tMSExchangeIMC\tError\tNone\t4094", "an event log"),
                Arguments.of("<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'>", "an event log"),
                Arguments.of("REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM]\r\n", "a registry export"),
                Arguments.of("\ufeffWindows Registry Editor Version 5.00\r\n", "a registry export"),
                Arguments.of("HKEY_LOCAL_MACHINE\\SYSTEM\n    Max Threads    REG_DWORD    0x5", "a registry export"),
                Arguments.of("<!DOCTYPE html><html>", "a web page"),
                Arguments.of("Dear all,\nplease look at this.", "None of its lines has the form"));
    }

    @ParameterizedTest
    @MethodSource("otherTexts")
    void saysWhatItLooksLikeAndWhatToHandIn(String text, String looksLike) {
        assertThat(DefaultPerfoptReading.read(text))
                .isInstanceOfSatisfying(
                        ReadResult.Unrecognized.class,
                        refused -> assertThat(refused.reason())
                                .contains(looksLike)
                                .contains("%SystemRoot%\\System32\\perfopt.log")
                                .doesNotContain("\n"));
    }

    @Test
    void refusesEventsThatSpeakOfThePerformanceOptimizer() {
        assertThat(DefaultPerfoptReading.read("Event ID: 5000\nDescription:\nRun the Performance Optimizer again."))
                .isInstanceOf(ReadResult.Unrecognized.class);
    }

    @Test
    void findsTheReaderByItsName() {
        assertThat(Readers.byName("perfopt-log")).get().isInstanceOf(PerfoptLogReader.class);
        assertThat(Readers.byName("palm-reading")).isEmpty();
    }
}
