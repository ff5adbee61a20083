package org.troubletree.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.tree.Library;
import org.troubletree.tree.Tree;

class TroubletreeTest {
    @Test
    void saysItsVersion() {
        assertThat(CommandRunner.withoutInput().run("--version"))
                .isEqualTo(new CommandRunner.CommandResult(0, "Troubletree 1.2.3\n", ""));
    }

    @Test
    void listsItsCommands() {
        var ran = CommandRunner.withoutInput().run("--help");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("lint", "match", "check", "--trees=DIR", "--version");
    }

    @Test
    void opensTheWizardWhereNoCommandIsGiven(@TempDir Path folder) {
        var opened = new ArrayList<Library>();
        var ran = new CommandRunner("", (trees, walks, walk) -> {
                    opened.add(trees.read());
                    return Optional.empty();
                })
                .run("--trees", folder);
        assertThat(ran).isEqualTo(new CommandRunner.CommandResult(0, "", ""));
        assertThat(opened)
                .singleElement()
                .satisfies(library ->
                        assertThat(library.trees()).extracting(Tree::id).contains("ims-shuts-down"));
    }

    @Test
    void saysInOneSentenceWhyTheWizardCannotOpen() {
        assertThat(CommandRunner.withoutInput().run())
                .isEqualTo(new CommandRunner.CommandResult(1, "", "troubletree: There is no window in this test.\n"));
    }

    @Test
    void saysWhichFolderOfTreesIsNotThere() {
        assertThat(CommandRunner.withoutInput().run("--trees", "no/such/folder"))
                .isEqualTo(new CommandRunner.CommandResult(1, "", "troubletree: no/such/folder is no folder.\n"));
    }

    @Test
    void saysAFaultOfItsOwnInASentenceToo() {
        var ran = new CommandRunner("", (library, walks, walk) -> {
                    throw new IllegalStateException("planted");
                })
                .run();
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err().lines().toList())
                .isEqualTo(List.of("troubletree: the program has a fault of its own and stopped:"
                        + " java.lang.IllegalStateException: planted"));
    }

    @ParameterizedTest
    @CsvSource({
        "--colour, Unknown option: '--colour'",
        "mtach, Unmatched argument",
        "match, Missing required",
        "check, KIND"
    })
    void endsWithTwoWhereItIsNotUnderstood(String argument, String message) {
        var ran = CommandRunner.withoutInput().run(argument);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message).contains("troubletree");
    }

    @ParameterizedTest
    @CsvSource({"--help", "lint --explain", "match --jsonl - -h"})
    void saysThatNotAllCouldBePrinted(String arguments) {
        var err = new ByteArrayOutputStream();
        var full = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var terminal = Terminal.withStreams(InputStream.nullInputStream(), full, err);
        int status = Troubletree.run("1.2.3", terminal, (trees, walks, walk) -> Optional.empty(), arguments.split(" "));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .isEqualTo("troubletree: not all could be printed: the disk is full, or nobody reads on.\n");
    }
}
