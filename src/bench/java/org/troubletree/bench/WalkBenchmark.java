package org.troubletree.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.troubletree.evidence.Readers;
import org.troubletree.load.TreeFolders;
import org.troubletree.saved.WalkFolder;
import org.troubletree.saved.WalkReadResult;
import org.troubletree.tree.Library;
import org.troubletree.tree.Place;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Walk;

/**
 * Measures the time to save a step of a walk and to open a walk of 1,000 steps. The comparison is to write the whole
 * file again at each step.
 */
public final class WalkBenchmark {
    private static final int STEPS = 1_000;
    private static final Instant NOON = Instant.parse("2000-05-08T12:00:00Z");

    private WalkBenchmark() {}

    /** Argument: the number of characters of evidence at the beginning of the walk, 1,000,000 by default. */
    public static void main(String... arguments) throws IOException {
        int evidence = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        var library = TreeFolders.bundled().read(Readers.all()).library();
        for (int round = 0; round < 3; round++) {
            System.out.printf("%nround %d, %,d characters of evidence, %,d steps%n", round + 1, evidence, STEPS);
            measure(library, "x".repeat(99).concat("\n").repeat(evidence / 100));
        }
    }

    private static void measure(Library library, String evidence) throws IOException {
        var folder = Files.createTempDirectory("walks");
        try (var keeping = WalkFolder.at(folder).autosave("bench")) {
            var walk = begun(library, evidence);
            long begun = System.nanoTime();
            keeping.save(walk);
            System.out.printf("begin the file %8.2f ms%n", (System.nanoTime() - begun) / 1e6);
            var times = new ArrayList<Long>();
            for (int turn = 1; walk.steps().size() < STEPS; turn++) {
                walk = turn % 2 == 1
                        ? walk.choose("v50", NOON.plusSeconds(turn))
                        : walk.back().note("n", NOON);
                long before = System.nanoTime();
                keeping.save(walk);
                times.add(System.nanoTime() - before);
            }
            print("save a step", times);
            print("write the file anew", anew(folder, keeping.path().orElseThrow()));
            open(library, keeping.path().orElseThrow());
        }
    }

    private static Walk begun(Library library, String evidence) {
        var place = new Place("ims-shuts-down", "which-version");
        return Walk.startAt(library, new Opening(place, "The events fit.", List.of(), evidence), NOON);
    }

    /** Measures the comparison: writing the content to another file, flushing it and renaming it. */
    private static List<Long> anew(Path folder, Path file) throws IOException {
        var content = Files.readAllBytes(file);
        var times = new ArrayList<Long>();
        for (int i = 0; i < 50; i++) {
            long before = System.nanoTime();
            var draft = folder.resolve("draft");
            try (var channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new String(content, UTF_8).getBytes(UTF_8)));
                channel.force(false);
            }
            Files.move(draft, folder.resolve("anew"), StandardCopyOption.ATOMIC_MOVE);
            times.add(System.nanoTime() - before);
        }
        return times;
    }

    private static void open(Library library, Path file) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < 20; i++) {
            long before = System.nanoTime();
            if (WalkFolder.read(file) instanceof WalkReadResult.ValidWalk sound) {
                sound.walk().reopenIn(library);
            }
            times.add(System.nanoTime() - before);
        }
        print("open the walk", times);
    }

    private static void print(String what, List<Long> nanoseconds) {
        var sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                "%-20s median %8.3f ms, 95th percentile %8.3f ms%n",
                what, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6);
    }
}
