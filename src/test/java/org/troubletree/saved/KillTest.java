package org.troubletree.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.troubletree.tree.Library;
import org.troubletree.walk.Step;

/**
 * A program is killed while it saves a walk. Its file can be opened and contains every step that was reported as saved.
 * To run more often: {@code -Dtroubletree.kills=500}.
 */
class KillTest {
    private static final Library LIBRARY = BundledLibrary.library();
    private static final int MAX_STEPS = 120;

    @TempDir
    Path folder;

    static IntStream kills() {
        return IntStream.range(0, Integer.getInteger("troubletree.kills", 12));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void losesNoReportedStep(int seed) throws IOException, InterruptedException {
        int confirmed = killed(seed, new Random(seed).nextInt(MAX_STEPS));

        assertThat(steps()).isIn(states(seed, confirmed));
    }

    /** Runs the program, kills it, and returns the number of the last step that it reported as saved. */
    private int killed(int seed, int after) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AutosavingProgram.class.getName(),
                        folder.toString(),
                        Integer.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int confirmed = -1;
        try (var output = program.inputReader()) {
            while (confirmed < after) {
                confirmed = Integer.parseInt(output.readLine());
            }
            // unlike Process.destroyForcibly, the handle leaves the output of the program open
            program.toHandle().destroyForcibly();
            for (var line = output.readLine(); isWhole(line); line = output.readLine()) {
                confirmed = Integer.parseInt(line);
            }
        }
        program.waitFor();
        return confirmed;
    }

    private static boolean isWhole(@Nullable String line) {
        return line != null && line.matches("[0-9]+");
    }

    private List<Step> steps() throws IOException {
        try (var files = Files.list(folder)) {
            var walks = files.filter(file -> file.toString().endsWith(WalkFolder.ENDING))
                    .toList();
            assertThat(walks).hasSize(1);
            return SavedWalkTest.readValidWalk(walks.getFirst()).steps();
        }
    }

    /** Returns the last reported state and the one after it, which may have been saved but not reported. */
    private static List<List<Step>> states(int seed, int confirmed) {
        var walker = new RandomWalker(seed);
        var walk = walker.startWalk(LIBRARY);
        for (int i = 0; i < confirmed; i++) {
            walk = walker.withNextStep(walk);
        }
        return List.of(walk.steps(), walker.withNextStep(walk).steps());
    }
}
