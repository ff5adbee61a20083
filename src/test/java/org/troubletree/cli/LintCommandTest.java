package org.troubletree.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.troubletree.tree.Rule;

class LintCommandTest {
    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithTheBundledTreesAndCountsThem() {
        var ran = CommandRunner.withoutInput().run("lint");
        assertThat(ran.out())
                .endsWith(" scenarios.\n")
                .containsPattern(
                        "\nNo problems and \\d+ notes? in \\d+ trees with \\d+ nodes, \\d+ signatures and \\d+ scenarios\\.\n");
        assertThat(ran.status()).isZero();
    }

    @Test
    void countsOnlyWhatItWasAskedToCheck() {
        assertThat(CommandRunner.withoutInput().run("lint", folder))
                .isEqualTo(new CommandRunner.CommandResult(
                        0, "No problems and 0 notes in 0 trees with 0 nodes, 0 signatures and 0 scenarios.\n", ""));
    }

    @Test
    void printsEachProblemOnALineOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"format\": 1,\n");
        Files.writeString(folder.resolve("strange.json"), "{\"format\": 1, \"id\": \"strange\", \"titel\": \"a\\nb\"}");
        var ran = CommandRunner.withoutInput().run("lint", folder);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .endsWith(" problems and 0 notes in 0 trees with 0 nodes, 0 signatures and 0 scenarios.\n");
        assertThat(ran.out()
                        .lines()
                        .filter(line -> line.startsWith(folder.toString()))
                        .toList())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line).matches(".*\\.json:\\d+: .* \\[(readable|form|file-name)]"))
                .anySatisfy(line -> assertThat(line)
                        .contains("strange.json:1: ")
                        .contains("titel")
                        .contains("title"));
    }

    @Test
    void checksTheWaysAndScenariosOfATreeThatTakesThePlaceOfABundledOne() throws IOException {
        var tree = Files.readString(Path.of("wizard-trees", "ims-shuts-down.json"));
        var scenario = tree.lastIndexOf("\"reaches\": \"");
        Files.writeString(
                folder.resolve("ims-shuts-down.json"),
                tree.substring(0, scenario)
                        + tree.substring(scenario).replaceFirst("(?<=\"reaches\": \")[^\"]+", "fixed-elsewhere"));
        var ran = CommandRunner.withoutInput().run("lint", folder);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).startsWith(folder + "/ims-shuts-down.json:").contains("fixed-elsewhere");
    }

    @Test
    void checksTheFolderThatWasNamedBeforeTheCommandWhereNoOtherIs() throws IOException {
        Files.writeString(folder.resolve("strange.json"), "{}");
        var other = Files.createDirectory(folder.resolve("other"));
        assertThat(CommandRunner.withoutInput().run("--trees", folder, "lint").out())
                .startsWith(folder + "/strange.json:1: ");
        assertThat(CommandRunner.withoutInput()
                        .run("--trees", folder, "lint", other)
                        .out())
                .startsWith("No problems and 0 notes in 0 trees");
    }

    @Test
    void saysWhichFolderIsNotThere() {
        assertThat(CommandRunner.withoutInput().run("lint", "no-such-folder"))
                .isEqualTo(new CommandRunner.CommandResult(1, "", "troubletree: no-such-folder is no folder.\n"));
    }

    @Test
    void saysHowFarTheScenariosOfEachTreeGo() {
        assertThat(CommandRunner.withoutInput().run("lint").out().lines())
                .filteredOn(line -> line.startsWith("wizard-trees/ims-shuts-down.json: "))
                .singleElement()
                .asString()
                .matches(".*: \\d+ scenarios visit \\d+ of \\d+ nodes and \\d+ of \\d+ choices; they reach .*\\.");
    }

    @Test
    void namesWhatNoScenarioVisitsAfterTheProblemsAndFindsNoFaultInIt() throws IOException {
        var tree = Files.readString(Path.of("wizard-trees", "ims-shuts-down.json"));
        Files.writeString(
                folder.resolve("ims-shuts-down.json"),
                tree.substring(0, tree.indexOf("\"scenarios\": [")) + "\"scenarios\": []}");

        var lines =
                CommandRunner.withoutInput().run("lint", folder).out().lines().toList();

        assertThat(lines.getFirst()).doesNotContain(" note: ");
        assertThat(lines)
                .anyMatch(
                        line -> line.matches(".*\\.json:\\d+: note: nodes/.*: no scenario comes here; .* \\[visited]"));
    }

    @Test
    void listsTheRulesAndExplainsEach() {
        var listed = CommandRunner.withoutInput().run("lint", "--explain");
        assertThat(listed.status()).isZero();
        assertThat(listed.out().lines()).hasSize(Rule.values().length);
        for (var rule : Rule.values()) {
            assertThat(listed.out()).containsPattern("(?m)^" + rule.id() + " +\\S.*\\.$");
            assertThat(CommandRunner.withoutInput()
                            .run("lint", "--explain", rule.id())
                            .out())
                    .startsWith(rule.id() + "\n\n")
                    .contains("\nWrong", "\nRight");
        }
    }

    @Test
    void saysThatThereIsNoSuchRule() {
        assertThat(CommandRunner.withoutInput().run("lint", "--explain", "beauty"))
                .isEqualTo(new CommandRunner.CommandResult(
                        1, "", "troubletree: there is no rule beauty; --explain alone lists them\n"));
    }
}
