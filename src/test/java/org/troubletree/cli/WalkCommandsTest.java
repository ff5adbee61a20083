package org.troubletree.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.saved.WalkFolder;
import org.troubletree.tree.Place;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Walk;

class WalkCommandsTest {
    private static final Instant NOON = Instant.parse("2000-05-08T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void keepAWalk() {
        var opening = new Opening(
                new Place("ims-shuts-down", "which-version"),
                "The events fit.",
                List.of(),
                "Computer: EXSRV1\r\nA message of ann@example.com went to \\\\EXSRV1\\spool.\r\n");
        var walk = Walk.startAt(CommandTrees.library(List.of()), opening, NOON)
                .choose("v50", NOON)
                .note("Ann said exsrv1 was restarted.", NOON);
        try (var keeping = WalkFolder.at(folder).autosave("1.2.3")) {
            keeping.save(walk);
            file = keeping.path().orElseThrow();
        }
    }

    @ParameterizedTest
    @CsvSource({"text, =====", "markdown, # Report", "html, <!DOCTYPE html>"})
    void printsTheReportInEachForm(String form, String sign) {
        var ran = CommandRunner.withoutInput().run("report", file, "--format", form);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains(sign, "Which version is the server?", "EXSRV1");
    }

    @Test
    void masksNamesTheSameWayEverywhere() {
        var ran = CommandRunner.withoutInput().run("report", "--mask", file);

        assertThat(ran.out())
                .contains("Computer: COMPUTER-1", "A message of ADDRESS-1 went to \\\\COMPUTER-1\\spool.")
                .contains("Ann said COMPUTER-1 was")
                .doesNotContainIgnoringCase("exsrv1")
                .doesNotContain("example.com");
    }

    @Test
    void replaysAWalkThatStillHolds() {
        var ran = CommandRunner.withoutInput().run("replay", file);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("holds: “Which version is the server?” – “5.0”\nstands at: ");
    }

    @Test
    void saysWhatMustBeAskedAgain() throws IOException {
        var text = Files.readString(file);
        Files.writeString(file, text.replace("v50", "v51"));

        var ran = CommandRunner.withoutInput().run("replay", file);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("ask again: “Which version is the server?”: the answer was “5.0”;");
    }

    @Test
    void opensTheWindowOnTheWalk() {
        var shell = new CommandRunner("", (trees, walks, walk) -> Optional.of(walks.path() + " " + walk.orElseThrow()));

        var ran = shell.run("--walks", folder.resolve("mine"), "resume", file);

        assertThat(ran.err()).isEqualTo("troubletree: " + folder.resolve("mine") + " " + file + "\n");
        assertThat(ran.status()).isEqualTo(1);
    }

    @Test
    void printsWhereAWalkStandsWithoutAWindow() {
        var ran = CommandRunner.withoutInput().run("resume", "--print", file);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("The Internet Mail Service shuts down", "stands at: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "replay", "resume"})
    void refusesWhatIsNoWalk(String command) throws IOException {
        Files.writeString(file, "nothing\n");

        var ran = CommandRunner.withoutInput().run(command, file);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).startsWith("troubletree: " + file + ", line 1: ");
    }
}
