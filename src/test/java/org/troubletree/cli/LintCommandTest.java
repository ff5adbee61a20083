package org.troubletree.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithTheBundledTreesAndCountsThem() {
        var ran = Shell.plain().run("lint");
        assertThat(ran.out())
                .matches("No problems in \\d+ trees with \\d+ nodes, \\d+ signatures and \\d+ scenarios\\.\n");
        assertThat(ran.status()).isZero();
    }

    @Test
    void countsOnlyWhatItWasAskedToCheck() {
        assertThat(Shell.plain().run("lint", folder))
                .isEqualTo(
                        new Shell.Ran(0, "No problems in 0 trees with 0 nodes, 0 signatures and 0 scenarios.\n", ""));
    }

    @Test
    void printsEachProblemOnALineOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"format\": 1,\n");
        Files.writeString(folder.resolve("strange.json"), "{\"format\": 1, \"id\": \"strange\", \"titel\": \"a\\nb\"}");
        var ran = Shell.plain().run("lint", folder);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().toList())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line).startsWith(folder + "/").matches(".*\\.json:\\d+: .*"))
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
        var ran = Shell.plain().run("lint", folder);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).startsWith(folder + "/ims-shuts-down.json:").contains("fixed-elsewhere");
    }

    @Test
    void checksTheFolderThatWasNamedBeforeTheCommandWhereNoOtherIs() throws IOException {
        Files.writeString(folder.resolve("strange.json"), "{}");
        var other = Files.createDirectory(folder.resolve("other"));
        assertThat(Shell.plain().run("--trees", folder, "lint").out()).startsWith(folder + "/strange.json:1: ");
        assertThat(Shell.plain().run("--trees", folder, "lint", other).out()).startsWith("No problems in 0 trees");
    }

    @Test
    void saysWhichFolderIsNotThere() {
        assertThat(Shell.plain().run("lint", "no-such-folder"))
                .isEqualTo(new Shell.Ran(1, "", "troubletree: no-such-folder is no folder.\n"));
    }
}
