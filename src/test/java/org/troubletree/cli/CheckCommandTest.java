package org.troubletree.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private static final String LOG = """
            Set # of heaps from 4 to 6
            Set Maximum # of information store threads from 32 to 5
            """;

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void printsWhatTheLogShowsAndWhatItCannotTell() {
        var ran = CommandRunner.withInput(LOG).run("check", "perfopt-log", "-");
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains(
                        "line 2: “Maximum # of information store threads” was lowered from 0x20 (32) to 0x5 (5) by run 1.\n")
                .contains("\nWhat follows from it:\n  threads.lowered = true\n  threads.last = 5\n")
                .contains("\nWhat it cannot tell:\n  Whether somebody has edited the registry by hand since");
    }

    @Test
    void saysThatNothingFollowsFromALogWithoutTheThreads() {
        assertThat(CommandRunner.withInput("Set # of heaps from 4 to 6")
                        .run("check", "perfopt-log", "-")
                        .out())
                .contains("\nNo fact follows from it.\n");
    }

    @Test
    void printsOneDocument() {
        var ran = CommandRunner.withInput("Set Max Threads(Private+Public) from 32 to 5")
                .run("check", "perfopt-log", "-", "--json");
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("{")
                .endsWith("}\n")
                .containsIgnoringWhitespaces(
                        "\"reader\": \"perfopt-log\", \"findings\": [{\"line\": null, \"text\": \"Read one line")
                .containsIgnoringWhitespaces("""
                        "facts": [
                          {"name": "threads.lowered", "value": "true", "line": 1},
                          {"name": "threads.last", "value": "5", "line": 1}
                        ],
                        "cannotTell": ["Whether""");
    }

    @Test
    void readsAFileInUtf16() throws IOException {
        var file = file("perfopt.log", ("\ufeff" + LOG).getBytes(UTF_16LE));
        assertThat(CommandRunner.withoutInput()
                        .run("check", "perfopt-log", file)
                        .out())
                .contains("threads.last = 5");
    }

    @Test
    void refusesWhatIsNoSuchLogWithTheReason() throws IOException {
        var file = file("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        var ran = CommandRunner.withoutInput().run("check", "perfopt-log", file, "--json");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("troubletree: " + file + ": It is no text")
                .hasLineCount(1);
    }

    @Test
    void saysWhichFileCannotBeRead() {
        assertThat(CommandRunner.withoutInput().run("check", "perfopt-log", "no-such.log"))
                .isEqualTo(new CommandRunner.CommandResult(
                        1, "", "troubletree: no-such.log cannot be read: there is no such file.\n"));
        assertThat(CommandRunner.withoutInput()
                        .run("check", "perfopt-log", folder)
                        .err())
                .endsWith("cannot be read: it is a folder.\n");
    }

    @Test
    void namesTheKindsOfEvidenceItKnows() {
        var ran = CommandRunner.withInput(LOG).run("check", "perfopt", "-");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("perfopt-log");
    }

    @Test
    void looksForWhatIsWrittenOnTheCommandLine() {
        var ran = CommandRunner.withInput("Workers = 5")
                .run(
                        "check",
                        "registry-export",
                        "-",
                        "--expect",
                        "key=HKEY_LOCAL_MACHINE\\SYSTEM\\Pumps",
                        "--expect",
                        "value=Workers",
                        "--expect",
                        "value=Pump Workers",
                        "--expect",
                        "atLeast=0x14");

        assertThat(ran.out())
                .startsWith("line 1: “Workers” is 0x5 (5): not what is looked for, at least 0x14 (20).\n")
                .contains("  found = below\n  found.value = 0x5 (5)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--expect vlaue=x | the key \"vlaue\" is not known here; did you mean \"value\"?",
                "--expect value | a key, an equals sign and a text belong there",
                "--tree no-such --node x | There is no tree “no-such”.",
                "--tree ims-shuts-down --node no-such | has no check “no-such” that reads registry-export"
            })
    void saysWhatIsWrongWithWhatIsExpected(String options, String wrong) {
        var arguments = Stream.concat(Stream.of("check", "registry-export", "-"), Stream.of(options.split(" ", -1)));

        var ran = CommandRunner.withInput("Workers = 5").run(arguments.toArray());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains(wrong).hasLineCount(1);
    }

    @Test
    void expectsWhatACheckOfATreeDoes() {
        assertThat(CommandRunner.withInput(LOG)
                        .run("check", "perfopt-log", "-", "--tree", "ims-shuts-down", "--node", "perfopt-log")
                        .out())
                .contains("threads.lowered = true");
    }
}
