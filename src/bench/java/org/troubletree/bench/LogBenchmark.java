package org.troubletree.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.troubletree.event.EventText;
import org.troubletree.evidence.Readers;
import org.troubletree.load.TreeFolders;
import org.troubletree.log.LogScanner;
import org.troubletree.log.ProgressListener.Continuation;
import org.troubletree.match.Match;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Library;

/**
 * Measures reading and matching a large event log with the signatures of a large library and with ten times as many. The
 * comparison is a line count in Java, and {@code rg} and {@code grep} with the longest literal of each message, if they are
 * installed. The property {@code megabytes} is the size of the log; the heap is set for the virtual machine.
 */
public final class LogBenchmark {
    private static final int ROUNDS = 5;
    private static final int SIGNATURES = 389;
    private static final double NANOS = 1e3;

    private final Path log;
    private final Path literals;
    private final Matcher matcher;
    private final Matcher matcherOfTenfoldLibrary;

    private LogBenchmark(Path log, Path literals, Library bundled) throws IOException {
        this.log = log;
        this.literals = literals;
        var library = GeneratedLibrary.extend(bundled, SIGNATURES);
        this.matcher = Matcher.of(library);
        this.matcherOfTenfoldLibrary = Matcher.of(GeneratedLibrary.extend(bundled, SIGNATURES * 10));
        Files.write(literals, literals(library));
    }

    /** Writes the log to a temporary file and deletes it at the end. */
    public static void main(String[] arguments) throws Exception {
        var log = Files.createTempFile("generated", ".txt");
        var literals = Files.createTempFile("literals", ".txt");
        try {
            GeneratedLog.write(log, Integer.getInteger("megabytes", 200));
            var bundled = TreeFolders.bundled().read(Readers.all()).library();
            new LogBenchmark(log, literals, bundled).compare();
        } finally {
            Files.delete(log);
            Files.delete(literals);
        }
    }

    /** The longest constant part of each pattern's message. */
    private static List<String> literals(Library library) {
        return library.trees().stream()
                .flatMap(tree -> tree.signatures().stream())
                .flatMap(signature -> signature.events().stream())
                .flatMap(
                        pattern -> Arrays.stream(pattern.text().split("\\{[^}]*}|\\n"))
                                .max(Comparator.comparingInt(String::length))
                                .stream())
                .filter(literal -> !literal.isBlank())
                .distinct()
                .toList();
    }

    private void compare() throws Exception {
        System.out.printf(
                "%,d bytes, %s, %d MB of heap, load %.1f; MB/s by the clock (best, median of %d) and by the processor (best)%n",
                Files.size(log),
                GeneratedLog.SHARE_OF_KNOWN_EVENTS,
                Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                ROUNDS);
        measure(SIGNATURES + " signatures", () -> scan(matcher));
        measure(SIGNATURES * 10 + " signatures", () -> scan(matcherOfTenfoldLibrary));
        printMemory();
        measure("lines counted in Java", this::countLines);
        measure("rg -c -F -f", () -> run("rg", "-j1", "-c", "-F", "-f", literals.toString(), log.toString()));
        measure("grep -c -F -f", () -> run("grep", "-c", "-F", "-f", literals.toString(), log.toString()));
        measurePastes();
    }

    /** Prints the greatest memory of the process, if the system reports it. */
    private static void printMemory() throws IOException {
        var status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .forEach(line -> System.out.println("memory of the process        "
                            + line.substring(line.indexOf(':') + 1).strip() + " at most"));
        }
    }

    private String scan(Matcher matcher) throws IOException {
        try (var in = Files.newInputStream(log)) {
            var found = new LogScanner(matcher).scan(in, reached -> Continuation.CONTINUE);
            return "%,d events, %,d listed, %s"
                    .formatted(
                            found.progress().events(),
                            found.events().size(),
                            summarize(matcher.rank(found.sample()).matches()));
        }
    }

    private static String summarize(List<Match> matches) {
        return matches.stream()
                .limit(2)
                .map(match -> match.signature().id() + " " + match.confidence())
                .collect(Collectors.joining(", "));
    }

    private String countLines() throws IOException {
        try (var lines = Files.lines(log)) {
            return "%,d lines".formatted(lines.count());
        }
    }

    private static String run(String... command) {
        try {
            var process = new ProcessBuilder(command).start();
            return process.inputReader().readLine() + " lines";
        } catch (IOException e) {
            return "not installed";
        }
    }

    /** Measures from a pasted text to its matches, the first time and when the program is warm. */
    private void measurePastes() throws IOException {
        for (int kilobytes : new int[] {10, 10_000}) {
            var paste = firstKilobytes(kilobytes);
            var millis = new long[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                matcher.match(EventText.read(paste).events());
                millis[round] = (System.nanoTime() - start) / 1_000_000;
            }
            System.out.printf("a paste of %,d kB            %s ms%n", kilobytes, Arrays.toString(millis));
        }
    }

    private String firstKilobytes(int kilobytes) throws IOException {
        try (var in = Files.newInputStream(log)) {
            return EventText.decode(in.readNBytes(kilobytes * 1000));
        }
    }

    private interface MeasuredTask {
        String result() throws Exception;
    }

    private void measure(String title, MeasuredTask work) throws Exception {
        var clock = new long[ROUNDS];
        var processor = new long[ROUNDS];
        var threads = ManagementFactory.getThreadMXBean();
        String result = "";
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long begun = threads.getCurrentThreadCpuTime();
            result = work.result();
            processor[round] = threads.getCurrentThreadCpuTime() - begun;
            clock[round] = System.nanoTime() - start;
        }
        var sorted = LongStream.of(clock).sorted().toArray();
        System.out.printf(
                "%-24s %8.0f %8.0f %8.0f  %s%n",
                title,
                speed(sorted[0]),
                speed(sorted[ROUNDS / 2]),
                speed(LongStream.of(processor).min().orElseThrow()),
                result);
    }

    private double speed(long nanos) throws IOException {
        return Files.size(log) * NANOS / nanos;
    }
}
