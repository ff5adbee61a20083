package org.troubletree.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewTreeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writesATreeToFillInAndItsSchema() {
        assertThat(CommandRunner.withoutInput().run("new-tree", "post-is-lost", folder))
                .isEqualTo(new CommandRunner.CommandResult(
                        0,
                        "Wrote %s. Fill it in; \"lint %s\" says what is left to do.\n".formatted(tree(), folder),
                        ""));
        assertThat(tree()).content().contains("\"id\": \"post-is-lost\"").doesNotContain("TREE-ID");
        assertThat(folder.resolve("tree.schema.json"))
                .hasSameTextualContentAs(Path.of("wizard-trees/tree.schema.json"));
    }

    @Test
    void leavesNothingToDoButToFillItIn() {
        CommandRunner.withoutInput().run("new-tree", "post-is-lost", folder);

        var found =
                CommandRunner.withoutInput().run("lint", folder).out().lines().toList();

        assertThat(found)
                .filteredOn(line -> line.endsWith("]"))
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.endsWith("[filled-in]"));
        assertThat(found.getLast()).contains("problems and 0 notes in 1 tree with 8 nodes");
    }

    @Test
    void isSoundOnceItIsFilledIn() throws IOException {
        CommandRunner.withoutInput().run("new-tree", "post-is-lost", folder);
        Files.writeString(tree(), Files.readString(tree()).replace("‹", "").replace("›", ""));

        var checked = CommandRunner.withoutInput().run("lint", folder);

        assertThat(checked.out())
                .contains("visit 8 of 8 nodes and 10 of 10 choices")
                .contains("No problems and 0 notes");
        assertThat(checked.status()).isZero();
    }

    @Test
    void leavesAFileThatIsThereAsItIs() throws IOException {
        Files.writeString(tree(), "mine");
        Files.writeString(folder.resolve("tree.schema.json"), "mine too");

        assertThat(CommandRunner.withoutInput().run("new-tree", "post-is-lost", folder))
                .isEqualTo(new CommandRunner.CommandResult(
                        1, "", "troubletree: %s is there already and stays as it is.\n".formatted(tree())));
        CommandRunner.withoutInput().run("new-tree", "post-burns", folder);

        assertThat(tree()).hasContent("mine");
        assertThat(folder.resolve("tree.schema.json")).hasContent("mine too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../post", "Post", "post--waits", "post.json", ""})
    void refusesWhatIsNoId(String id) {
        assertThat(CommandRunner.withoutInput().run("new-tree", id, folder).err())
                .contains(" is no id: ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(CommandRunner.withoutInput()
                        .run("new-tree", "post-is-lost", folder.resolve("none"))
                        .err())
                .isEqualTo("troubletree: %s is no folder.\n".formatted(folder.resolve("none")));
    }

    private Path tree() {
        return folder.resolve("post-is-lost.json");
    }
}
