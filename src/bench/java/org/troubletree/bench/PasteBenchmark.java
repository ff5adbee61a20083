package org.troubletree.bench;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Future;

/**
 * Measures the time from a key press that pastes or types to the matches on the screen, in a real window, and how long
 * the window does not respond while it reads ten megabytes, is scrolled and typed into. The text comes from another
 * process.
 */
public final class PasteBenchmark {
    private static final int ROUNDS = 9;
    private static final int AIM = 50;
    private static final String KNOWN = """
            Event ID: 9405
            Source: MSExchangeMTA
            Description: An unexpected error has occurred which may cause the MTA to terminate. Error: Out of Semaphores.

            """;

    private final WatchedWindow window;
    private final Path log;

    private PasteBenchmark(WatchedWindow window, Path log) {
        this.window = window;
        this.log = log;
    }

    /** Needs a display without other input from keyboard and mouse. */
    public static void main(String[] arguments) throws Exception {
        var log = Files.createTempFile("generated", ".txt");
        GeneratedLog.write(log, 10);
        try {
            new PasteBenchmark(WatchedWindow.open(), log).measure();
        } finally {
            Files.delete(log);
        }
        System.exit(0);
    }

    private void measure() throws IOException {
        System.out.printf("%-62s %8s %8s %8s %6s%n", "ms", "first", "median", "longest", "aim");
        paste("10 kB pasted to matches painted", 10_000);
        window.click("start.way.type");
        window.focus("start.typed.id");
        print("a number typed to matches painted", rounds(this::typeNumber, this::clear));
        window.click("start.way.paste");
        pause("longest pause of the window around 10 kB");
        paste("10 MB pasted to matches painted (no aim of its own)", 10_000_000);
        pause("longest pause of the window around 10 MB");
        meanwhile();
    }

    private void paste(String title, int characters) throws IOException {
        var file = beginning(characters);
        Clipboard.holding(file, () -> print(title, rounds(window::paste, this::clear)));
        Files.delete(file);
    }

    private Path beginning(int characters) throws IOException {
        var text = KNOWN + Files.readString(log);
        return Files.writeString(
                Files.createTempFile("pasted", ".txt"), text.substring(0, Math.min(text.length(), characters)));
    }

    private void typeNumber() {
        window.type("9405");
    }

    private void clear() {
        window.click("start.clear");
    }

    private long[] rounds(Runnable begin, Runnable clear) {
        var millis = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            millis[round] = round(begin);
            window.rest();
            clear.run();
            window.rest();
        }
        return millis;
    }

    private long round(Runnable begin) {
        Future<Long> painted = window.painted("match.0.follow");
        long begun = System.nanoTime();
        begin.run();
        return (EventThread.await(painted) - begun) / 1_000_000;
    }

    private void meanwhile() throws IOException {
        var file = beginning(10_000_000);
        Clipboard.holding(file, this::pasteBusily);
        Files.delete(file);
    }

    private void pasteBusily() {
        Future<Long> painted = window.painted("match.0.follow");
        window.paste();
        while (!painted.isDone()) {
            window.turnWheel("start.paste");
            window.turnWheel("start.leads");
            window.click("symptom.service-stopped");
        }
        pause("the same, scrolled and ticked meanwhile");
        window.turnWheel("start.paste");
        pause("scrolled when the matches stand");
        window.click("start.way.type");
        window.focus("start.typed.id");
        window.type("9405");
        window.rest();
        pause("a number typed beside 10 MB");
        window.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        window.rest();
        pause("the best match of 10 MB followed");
    }

    private void pause(String title) {
        var busy = window.longestBusy();
        System.out.printf(
                "%-62s %8s %8s %8d %6d  %d of them the processor's%n",
                title, "", "", busy.clock(), AIM, busy.processor());
    }

    private static void print(String title, long[] millis) {
        long first = millis[0];
        var sorted = Arrays.stream(millis).sorted().toArray();
        System.out.printf("%-62s %8d %8d %8d %6d%n", title, first, sorted[ROUNDS / 2], sorted[ROUNDS - 1], AIM);
    }
}
