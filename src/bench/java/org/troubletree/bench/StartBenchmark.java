package org.troubletree.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Measures the time from launch to the first painted window. The comparison is an empty FlatLaf window. */
public final class StartBenchmark {
    private static final int RUNS = 15;
    private static final Path WIZARD = Path.of("target", "troubletree.jar");
    private static final Path WORK = Path.of("target", "bench");
    private static final Path BENCH = WORK.resolve("bench.jar");

    private final String display;

    private StartBenchmark(String display) {
        this.display = display;
    }

    /** Needs {@code target/troubletree.jar}, and a display or Xvfb. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        packBenchmarks();
        forgetArchives();
        try (var screen = Screen.open()) {
            var benchmark = new StartBenchmark(screen.display());
            System.out.printf("To the first painted window, ms, median of %d%n", RUNS);
            System.out.printf("%-28s %-16s %8s %8s %6s%n", "flags", "", "bare", "wizard", "ratio");
            benchmark.compare("none", List.of());
            benchmark.compare("C1, Serial", List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
            benchmark.compare("class archive", List.of("-XX:+AutoCreateSharedArchive"));
            benchmark.compare(
                    "class archive, C1, Serial",
                    List.of("-XX:+AutoCreateSharedArchive", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        }
    }

    /** Packs the classes of the benchmark into a jar: a class data archive can contain classes of jars only. */
    private static void packBenchmarks() throws IOException {
        Files.createDirectories(WORK);
        var classes = Path.of("target", "test-classes").toString();
        ToolProvider.findFirst("jar")
                .orElseThrow(() -> new IllegalStateException("this Java has no jar tool"))
                .run(System.out, System.err, "cf", BENCH.toString(), "-C", classes, "org/troubletree/bench");
    }

    /** An archive of an older jar would be ignored and not be replaced. */
    private static void forgetArchives() throws IOException {
        try (var archives = Files.newDirectoryStream(WORK, "*.jsa")) {
            for (var archive : archives) {
                Files.delete(archive);
            }
        }
    }

    private void compare(String title, List<String> flags) throws IOException, InterruptedException {
        var bare = new ArrayList<MeasuredStart>();
        var wizard = new ArrayList<MeasuredStart>();
        for (int run = -1; run < RUNS; run++) {
            bare.add(start("org.troubletree.bench.BareWindow", flags));
            wizard.add(start("org.troubletree.Main", flags));
        }
        print(title, "launch to paint", bare, wizard, MeasuredStart::wall);
        print("", "processor time", bare, wizard, MeasuredStart::processor);
    }

    private static void print(
            String title,
            String what,
            List<MeasuredStart> bare,
            List<MeasuredStart> wizard,
            ToLongFunction<MeasuredStart> time) {
        long ofBare = median(bare, time);
        long ofWizard = median(wizard, time);
        System.out.printf("%-28s %-16s %8d %8d %6.2f%n", title, what, ofBare, ofWizard, (double) ofWizard / ofBare);
    }

    /** The time from launch to paint, in milliseconds: elapsed time and processor time. */
    private record MeasuredStart(long wall, long processor) {
        static MeasuredStart read(long launched, String line) {
            var figures = line.substring(FirstPaint.PAINTED.length()).split(" ", 2);
            return new MeasuredStart(Long.parseLong(figures[0]) - launched, Long.parseLong(figures[1]));
        }
    }

    private MeasuredStart start(String program, List<String> flags) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command(program, flags)).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(Map.of("DISPLAY", display));
        long launched = System.currentTimeMillis();
        var process = builder.start();
        try (var lines = process.inputReader().lines()) {
            var painted = lines.filter(line -> line.startsWith(FirstPaint.PAINTED))
                    .map(line -> MeasuredStart.read(launched, line))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(program + " ended without a painted window"));
            process.waitFor();
            return painted;
        }
    }

    private static List<String> command(String program, List<String> flags) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var archive = flags.contains("-XX:+AutoCreateSharedArchive")
                ? Stream.of("-XX:SharedArchiveFile=" + WORK.resolve(program + flags.size() + ".jsa"), "-Xlog:cds=off")
                : Stream.<String>empty();
        return Stream.of(
                        Stream.of(java),
                        flags.stream(),
                        archive,
                        Stream.of("--enable-native-access=ALL-UNNAMED", "-cp", WIZARD + File.pathSeparator + BENCH),
                        Stream.of("org.troubletree.bench.FirstPaint", program))
                .flatMap(part -> part)
                .toList();
    }

    /** The first run fills the disk cache and writes the archive. */
    private static long median(List<MeasuredStart> runs, ToLongFunction<MeasuredStart> time) {
        return runs.stream().skip(1).mapToLong(time).sorted().toArray()[RUNS / 2];
    }
}
