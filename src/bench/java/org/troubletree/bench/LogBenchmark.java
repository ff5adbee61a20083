package org.troubletree.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.evidence.Readers;
import org.troubletree.load.TreeFolders;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Library;

/**
 * Reading and matching a large event log, beside a plain line count in Java and the searchers that are installed. The property
 * {@code megabytes} says how large.
 */
public final class LogBenchmark {
    private static final int ROUNDS = 3;

    private final Path log;
    private final Path literals;

    private final Matcher matcher;

    private LogBenchmark(Path log, Path literals, Matcher matcher) {
        this.log = log;
        this.literals = literals;
        this.matcher = matcher;
    }

    /** Writes the log to a temporary file and deletes it at the end. */
    public static void main(String[] arguments) throws Exception {
        var log = Files.createTempFile("generated", ".txt");
        var literals = Files.createTempFile("literals", ".txt");
        try {
            GeneratedLog.write(log, Integer.getInteger("megabytes", 200));
            var library = TreeFolders.bundled().read(Readers.all()).library();
            Files.write(literals, literals(library));
            new LogBenchmark(log, literals, Matcher.of(library)).compare();
        } finally {
            Files.delete(log);
            Files.delete(literals);
        }
    }

    /** The longest stretch of each pattern's words that is the same in every event. */
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
        System.out.printf("%,d bytes, best and median of %d%n", Files.size(log), ROUNDS);
        measure("read", this::read);
        measure("read and matched", this::match);
        measure("lines counted in Java", this::countLines);
        measure("rg -c -F -f", () -> run("rg", "-c", "-F", "-f", literals.toString(), log.toString()));
        measure("grep -c -F -f", () -> run("grep", "-c", "-F", "-f", literals.toString(), log.toString()));
    }

    private String read() throws IOException {
        return "%,d events".formatted(events().size());
    }

    private String match() throws IOException {
        return matcher.match(events()).stream()
                .map(match -> match.signature().id() + " " + match.confidence())
                .collect(Collectors.joining(", "));
    }

    private List<Event> events() throws IOException {
        return EventText.read(EventText.decode(Files.readAllBytes(log))).events();
    }

    private String countLines() throws IOException {
        try (var lines = Files.lines(log)) {
            return "%,d lines".formatted(lines.count());
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).start();
        return process.inputReader().readLine() + " lines";
    }

    private interface Work {
        String result() throws Exception;
    }

    private void measure(String title, Work work) throws Exception {
        long[] nanos = new long[ROUNDS];
        String result = "";
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            result = work.result();
            nanos[round] = System.nanoTime() - start;
        }
        var sorted = LongStream.of(nanos).sorted().toArray();
        System.out.printf("%-26s %8.0f %8.0f MB/s  %s%n", title, speed(sorted[0]), speed(sorted[ROUNDS / 2]), result);
    }

    private double speed(long nanos) throws IOException {
        return Files.size(log) * 1e3 / nanos;
    }
}
