package org.troubletree.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar in a folder of its own, on a platform whose encoding supports only ASCII. */
class JarJourneyIT {
    private static final Path JAR = Path.of("target", "troubletree.jar").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path folder;

    private CommandRunner.CommandResult run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                JAVA.toString(), "-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().put("LC_ALL", "C");
        return new CommandRunner.CommandResult(
                builder.start().waitFor(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    @Test
    void saysItsVersion() throws Exception {
        assertThat(run("--version").out()).matches("Troubletree \\d+\\.\\d+\\.\\d+.*\n");
    }

    @Test
    void saysInOneSentenceThatThereIsNoDisplay() throws Exception {
        var ran = run();
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("troubletree: there is no display").hasLineCount(1);
    }

    @Test
    void bringsItsTreesAlong() throws Exception {
        assertThat(run("lint").out()).contains("\nNo problems and ");
    }

    @Test
    void writesUtf8WhateverThePlatform() throws Exception {
        Files.writeString(folder.resolve("perfopt.log"), "Set Größe from 32 to 5\n");
        assertThat(run("check", "perfopt-log", "perfopt.log").out())
                .contains("“Größe” was lowered from 0x20 (32) to 0x5 (5)");
    }
}
