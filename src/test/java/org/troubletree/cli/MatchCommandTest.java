package org.troubletree.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchCommandTest {
    private static final String EVENT = """
            Event ID: 4094
            Source: MSExchangeIMC
            Type: Error
            Description:
            The error 0x8004011d occurred while trying to refresh network connections to the Information Store. \
            The Internet Mail Service is being shut down.
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void printsTheEventsAndWhatFitsThemBestFirst() throws IOException {
        var ran = CommandRunner.withoutInput().run("match", "--json", file("event.txt", EVENT));
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).containsIgnoringWhitespaces("""
                {"events": [{"line": 1, "id": 4094, "source": "MSExchangeIMC", "type": "Error", "category": null,
                "time": null, "computer": null, "description": "The error 0x8004011d""");
        assertThat(ran.out())
                .containsIgnoringWhitespaces("\"matches\": [{\"tree\": \"ims-shuts-down\", \"signature\":");
    }

    @Test
    void findsNothingInATextWithoutEvents() {
        var ran = CommandRunner.withInput("Dear all, the mail is down.").run("match", "--jsonl", "-");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("{\"events\":[],\"noEvents\":{\"looksLike\":null,\"advice\":\"An event has a number and")
                .endsWith("\"matches\":[]}\n");
    }

    @Test
    void saysInTheReasoningTooWhatToDoWithATextWithoutEvents() {
        assertThat(CommandRunner.withInput("REGEDIT4")
                        .run("match", "--explain", "-")
                        .out())
                .startsWith("no events found: it looks like a registry export\nIt is read on the page that asks for");
    }

    @Test
    void saysWhatATextWithoutEventsLooksLike() {
        assertThat(CommandRunner.withInput("%PDF-1.4")
                        .run("match", "--jsonl", "-")
                        .out())
                .startsWith("{\"events\":[],\"noEvents\":{\"looksLike\":\"a PDF document\",\"advice\":\"Open it,")
                .endsWith("\"matches\":[]}\n");
    }

    @Test
    void asksForWhatTellsNearEqualsApart() {
        assertThat(CommandRunner.withInput("Event ID: 9405\nSource: MSExchangeMTA\n")
                        .run("match", "--jsonl", "-")
                        .out())
                .contains("\"separates\":\"What ");
    }

    @Test
    void explainsItsReasoning() {
        assertThat(CommandRunner.withInput("Hello,\n\n" + EVENT)
                        .run("match", "--explain", "-")
                        .out())
                .contains("event 4094 of MSExchangeIMC, lines 3 to 7, read as kb\n")
                .contains(
                        "  beside event 4094 (decisive of threads-too-low): number same, source same, words same (100 % of them), strength 1.00\n")
                .contains("      value error: 0x8004011d, wanted 0x8004011d: same\n")
                .contains("left as text: lines 1 to 1\n")
                .contains("signature threads-too-low of ims-shuts-down: strong, score 0.85\n");
    }

    @Test
    void explainsWhatIsMissingAndWhyOneStandsBehindAnother() {
        var said = CommandRunner.withInput("Event ID: 9405\nSource: MSExchangeMTA\n")
                .run("match", "--explain", "-")
                .out();

        assertThat(said)
                .startsWith("strength of an event beside a pattern: words 0.60, number 0.25, source 0.15;")
                .contains("    not strong, because event 9405 would decide, but its words are not there in full\n")
                .contains("    missing: The event on line 1 shows no tail: paste the whole event;")
                .contains(": they are level, and stand in the order of their names\n");
    }

    @Test
    void printsALineForEachFileInTheGivenOrder() throws IOException {
        var first = file("b.txt", "Event ID: 1\nSource: B\n");
        var second = file("a.txt", "Event ID: 2\nSource: A\n");
        var lines = CommandRunner.withoutInput()
                .run("match", "--jsonl", first, second)
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("{\"events\":[{\"line\":1,\"id\":1,\"source\":\"B\"");
        assertThat(lines.getLast()).startsWith("{\"events\":[{\"line\":1,\"id\":2,\"source\":\"A\"");
    }

    @Test
    void doesTheOtherFilesWhereOneCannotBeRead() throws IOException {
        var ran = CommandRunner.withoutInput()
                .run("match", "--jsonl", file("a.txt", EVENT), "no-such.txt", folder, file("b.txt", EVENT));
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).hasLineCount(2);
        assertThat(ran.err().lines().toList())
                .isEqualTo(List.of(
                        "troubletree: no-such.txt cannot be read: there is no such file.",
                        "troubletree: %s cannot be read: it is a folder.".formatted(folder)));
    }

    @Test
    void readsALogOfAnySizeAndSaysHowMuchIsInIt() throws IOException {
        var row = "4/5/2000\t1:02:03 AM\tWidget\tError\tNone\t%d\tN/A\tSERVER\tNothing that anybody knows of.\n";
        var log = new StringBuilder();
        while (log.length() < 9 << 20) {
            log.append(row.formatted(60_000 + log.length() % 7));
        }
        log.append(
                row.replace("Widget", "MSExchangeIMC")
                        .formatted(4094)
                        .replace(
                                "Nothing that anybody knows of",
                                "The error 0x8004011d occurred while trying to refresh network connections to the Information Store"));
        var ran = CommandRunner.withoutInput().run("match", "--jsonl", file("large.txt", log.toString()));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("\"id\":4094").contains("\"matches\":[{");
        assertThat(ran.out()).contains("\"log\":{\"read\":\"whole\",\"bytes\":" + log.length());
    }

    @Test
    void explainsALongLogWithTheLinesAndThePlacesThatItsEventsHaveInIt() throws IOException {
        var row = "4/5/2000\t1:%02d:03 AM\t%s\tError\tNone\t%d\tN/A\tSERVER\t%s\n";
        var noise = row.formatted(2, "Widget", 60_000, "Nothing that anybody knows of.");
        var far = noise.repeat((9 << 20) / noise.length());
        var ran = CommandRunner.withoutInput()
                .run(
                        "match",
                        "--explain",
                        file(
                                "large.txt",
                                row.formatted(2, "MSExchangeIS", 3039, "It hung.")
                                        + far
                                        + row.formatted(2, "MSExchangeIMC", 4094, "")));
        var lines = 2 + far.lines().count();
        assertThat(ran.out())
                .startsWith("log: %,d events on %,d lines; ".formatted(lines, lines))
                .contains("event 4094 of MSExchangeIMC, lines %d to %d, read as ".formatted(lines, lines))
                .doesNotContain("stands beside event 3039");
    }

    @Test
    void refusesSeveralFilesForOneDocument() {
        var ran = CommandRunner.withoutInput().run("match", "--json", "a", "b");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("--json takes one file; --jsonl takes several");
    }

    @Test
    void readsStandardInputOnce() {
        var ran = CommandRunner.withInput(EVENT).run("match", "--jsonl", "-", "-");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("standard input can be read once only");
    }

    @ParameterizedTest
    @CsvSource({"--trees, no-such-folder, match, --jsonl, -", "match, --trees, no-such-folder, --jsonl, -"})
    void takesTheFoldersOfTreesBeforeTheCommandOrAfterIt(String a, String b, String c, String d, String e) {
        assertThat(CommandRunner.withInput(EVENT).run(a, b, c, d, e))
                .isEqualTo(new CommandRunner.CommandResult(1, "", "troubletree: no-such-folder is no folder.\n"));
    }

    @Test
    void saysWhatIsWrongWithTreesThatWereNamedBeforeTheCommand() throws IOException {
        file("strange.json", "{}");
        var ran = CommandRunner.withInput(EVENT).run("--trees", folder, "match", "--jsonl", "-");
        assertThat(ran.err()).startsWith("troubletree: " + folder + "/strange.json:1: ");
        assertThat(ran.out()).contains("ims-shuts-down");
        assertThat(ran.status()).isZero();
    }

    @Test
    void printsUtf8() {
        assertThat(CommandRunner.withInput("Event ID: 1\nSource: Größe 😀\n")
                        .run("match", "--jsonl", "-")
                        .out())
                .contains("\"source\":\"Größe 😀\"");
    }

    @Test
    void printsOneLineForEveryFile() throws IOException {
        try (var files = Files.walk(Path.of("src", "test", "resources", "events"))) {
            var texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            var ran = CommandRunner.withoutInput()
                    .run(Stream.concat(Stream.of("match", "--jsonl"), texts.stream())
                            .toArray());
            assertThat(ran.err()).isEmpty();
            assertThat(ran.status()).isZero();
            assertThat(ran.out().lines().toList())
                    .hasSameSizeAs(texts)
                    .allSatisfy(
                            line -> assertThat(line).startsWith("{\"events\":[").endsWith("]}"));
        }
    }
}
