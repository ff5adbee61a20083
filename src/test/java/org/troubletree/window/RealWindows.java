package org.troubletree.window;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.FrameFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A JUnit extension for tests in real windows. It provides a robot and closes every window after the test. Register it
 * as a field: {@code @RegisterExtension final RealWindows windows = new RealWindows();}. If no window can be opened,
 * the test is skipped, or fails if the property {@code troubletree.windows} is {@code required}. If a test fails, a
 * picture of the screen is saved in {@code target/pictures}.
 */
public final class RealWindows implements BeforeEachCallback, AfterEachCallback {
    private static final Path PICTURES = Path.of("target", "pictures");

    private @Nullable Robot robot;

    @Override
    public void beforeEach(ExtensionContext context) {
        Display.reasonForNone()
                .ifPresent(reason -> skipOrFail(reason, System.getProperty(RealWindowsListener.WINDOWS, "auto")));
        FailOnThreadViolationRepaintManager.install();
        robot = BasicRobot.robotWithNewAwtHierarchy();
    }

    static void skipOrFail(String reason, String windows) {
        if (windows.equals("required")) {
            Assertions.fail("real windows are required, but " + reason);
        }
        Assumptions.abort(reason);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (robot != null) {
            if (context.getExecutionException().isPresent()) {
                picture("failed-" + context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName());
            }
            robot.cleanUp();
            robot = null;
        }
    }

    /** Returns the robot that types and clicks. */
    public Robot robot() {
        if (robot == null) {
            throw new IllegalStateException("there is a robot only while a test runs");
        }
        return robot;
    }

    /** Waits for a frame that the program opens, and returns it. */
    public FrameFixture frame(String name) {
        return WindowFinder.findFrame(name).withTimeout(20_000).using(robot());
    }

    /** Saves a picture of the whole screen as {@code target/pictures/NAME.png}. */
    public Path picture(String name) throws IOException {
        return picture(name, new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
    }

    /** Saves a picture of one component as {@code target/pictures/NAME.png}. */
    public Path picture(String name, Component of) throws IOException {
        robot().waitForIdle();
        return picture(name, GuiActionRunner.execute(() -> new Rectangle(of.getLocationOnScreen(), of.getSize())));
    }

    private static Path picture(String name, Rectangle part) throws IOException {
        var file = Files.createDirectories(PICTURES).resolve(name.replaceAll("[^\\w.-]+", "") + ".png");
        try {
            ImageIO.write(new java.awt.Robot().createScreenCapture(part), "png", file.toFile());
        } catch (AWTException e) {
            throw new IOException("the screen cannot be read", e);
        }
        return file;
    }
}
