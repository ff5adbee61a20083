package org.troubletree.bench;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Future;
import javax.swing.AbstractButton;
import org.troubletree.cli.CommandTrees;
import org.troubletree.saved.WalkFolder;
import org.troubletree.ui.WizardFrame;

/** The window of the wizard, operated by keyboard and mouse events, with measurements. */
final class WatchedWindow {
    private final Robot robot = new Robot();
    private final Paints paints;
    private final BusyQueue queue;

    private WatchedWindow(Paints paints, BusyQueue queue) throws AWTException {
        this.paints = paints;
        this.queue = queue;
    }

    /** Opens the window. Walks are saved in a temporary folder. */
    static WatchedWindow open() throws IOException, AWTException {
        var paints = EventThread.ask(Paints::install);
        var read = EventThread.ask(() -> paints.first(() -> BenchmarkParts.shows("symptom.service-stopped")));
        WizardFrame.open(
                CommandTrees.bundled(),
                WalkFolder.at(Files.createTempDirectory("walks")),
                Optional.empty(),
                "benchmark");
        EventThread.await(read);
        var window = new WatchedWindow(paints, BusyQueue.install());
        window.rest();
        return window;
    }

    /** Returns the time, in {@link System#nanoTime}, when a visible component of that name is painted. */
    Future<Long> painted(String name) {
        return EventThread.ask(() -> paints.first(() -> BenchmarkParts.shows(name)));
    }

    /** Returns the longest time that the event thread was busy with one event since the last call. */
    BusyQueue.Busy longestBusy() {
        return queue.longest();
    }

    /** Waits until the event queue is empty. */
    void rest() {
        robot.waitForIdle();
        robot.delay(200);
        robot.waitForIdle();
    }

    /** Presses keys, each while the earlier ones are held down. */
    void press(int... keys) {
        Arrays.stream(keys).forEach(robot::keyPress);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
    }

    void paste() {
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
    }

    void type(String digits) {
        digits.chars().forEach(this::press);
    }

    void click(String button) {
        EventThread.ask(() -> {
            BenchmarkParts.find(button).map(AbstractButton.class::cast).ifPresent(found -> found.doClick(0));
            return button;
        });
    }

    void focus(String component) {
        EventThread.ask(() -> BenchmarkParts.find(component).orElseThrow().requestFocusInWindow());
        rest();
    }

    /** Turns the mouse wheel over a component, down and up again. */
    void turnWheel(String component) {
        var middle = EventThread.ask(() -> {
            var part = BenchmarkParts.find(component).orElseThrow();
            var at = part.getLocationOnScreen();
            at.translate(part.getWidth() / 2, Math.min(part.getHeight() / 2, 80));
            return at;
        });
        robot.mouseMove(middle.x, middle.y);
        for (int turn = 0; turn < 20; turn++) {
            robot.mouseWheel(turn < 10 ? 3 : -3);
            robot.delay(15);
        }
    }
}
