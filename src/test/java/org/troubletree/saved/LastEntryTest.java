package org.troubletree.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastEntryTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("a.walk"), text);
    }

    private static String entry(String page) {
        var times = "\"begun\":\"2000-01-01T00:00:00Z\",\"last\":\"2000-01-02T00:00:00Z\"";
        return "{\"stands\":{\"title\":\"T\",\"page\":\"%s\",%s,\"unfinished\":[]}}".formatted(page, times);
    }

    /** A line end is written as a slash. */
    @ParameterizedTest
    @CsvSource({"'', 0", "abc, 0", "/, 1", "abc/, 4", "abc/de, 4", "abc/de/, 7", "abc//, 5"})
    void measuresTheCompleteLines(String text, long length) throws IOException {
        assertThat(LastEntry.readFrom(file(text.replace('/', '\n'))).completeLength())
                .isEqualTo(length);
    }

    /** Lines around the size of the first read, which is 8,192 bytes. */
    @ParameterizedTest
    @ValueSource(ints = {1, 8_000, 8_100, 8_191, 8_192, 8_193, 20_000, 100_000})
    void readsTheLastCompleteLineWhateverItsLength(int length) throws IOException {
        var page = "x".repeat(length);
        var text = entry("first") + "\n" + entry(page) + "\n";

        assertThat(LastEntry.readSummary(file(text + "incomplete"))
                        .orElseThrow()
                        .page())
                .isEqualTo(page);
        assertThat(LastEntry.readFrom(folder.resolve("a.walk")).completeLength())
                .isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no line end", "no JSON\n", "{}\n", "{\"stands\":{}}\n"})
    void hasNoSummaryIfTheLineIsNotValid(String text) throws IOException {
        assertThat(LastEntry.readSummary(file(text))).isEmpty();
    }

    @Test
    void hasNoSummaryOfAMissingFile() {
        assertThat(LastEntry.readSummary(folder.resolve("missing.walk"))).isEmpty();
    }
}
