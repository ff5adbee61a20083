package org.troubletree.ui;

import java.awt.AWTError;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.troubletree.load.LiveLibrary;
import org.troubletree.saved.WalkFolder;
import org.troubletree.ui.look.Icons;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.Theme;

/** The wizard's window. */
public final class WizardFrame extends JFrame {
    private static final Dimension USUAL = new Dimension(1000, 700);
    private static final Dimension LEAST = new Dimension(640, 480);

    private static final String NO_DISPLAY =
            "there is no display to open a window on; see --help for what can be done without one";

    private final WizardPanel panel;
    private final TreeReloader rereading;

    private WizardFrame(LiveLibrary trees, WalkFolder walks, String version) {
        super("Troubletree");
        setName("troubletree");
        var background = new Background(
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("worker").factory()),
                Executors.newThreadPerTaskExecutor(
                        Thread.ofPlatform().daemon().name("reader").factory()),
                SwingUtilities::invokeLater);
        var wizard = new Wizard(LoadedLibrary.none(), Clock.systemUTC(), background, WalkStore.in(walks, version));
        rereading = new TreeReloader(trees, wizard, background);
        panel = new WizardPanel(wizard, new WindowPrompts(this), background, version);
        setContentPane(panel);
        setJMenuBar(panel.menus().bar());
        FileTarget.install(getRootPane(), panel.intake()::open, panel.intake()::insert);
        setMinimumSize(LEAST);
        setSize(USUAL);
        setLocationByPlatform(true);
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                if (panel.wizard().mayLeave()) {
                    panel.wizard().close();
                    dispose();
                }
            }
        });
    }

    /**
     * Opens the window and returns. The trees are read in the background, walks are saved in the given folder, and
     * the given walk is continued; reports name the version. Without a display, returns a sentence and reads nothing.
     */
    public static Optional<String> open(LiveLibrary trees, WalkFolder walks, Optional<Path> walk, String version) {
        var obstacle = obstacle();
        if (obstacle.isEmpty()) {
            SwingUtilities.invokeLater(() -> show(trees, walks, walk, version));
        }
        return obstacle;
    }

    private static Optional<String> obstacle() {
        try {
            return GraphicsEnvironment.isHeadless()
                            || GraphicsEnvironment.getLocalGraphicsEnvironment().isHeadlessInstance()
                    ? Optional.of(NO_DISPLAY)
                    : Optional.empty();
        } catch (AWTError e) {
            return Optional.of(NO_DISPLAY + " (" + e.getMessage() + ")");
        }
    }

    private static void show(LiveLibrary trees, WalkFolder walks, Optional<Path> walk, String version) {
        Look.install(Theme.LIGHT);
        var frame = new WizardFrame(trees, walks, version);
        UncaughtErrors.install(frame);
        frame.panel.render();
        frame.setVisible(true);
        frame.panel.focus();
        frame.rereading.begin(() -> walk.ifPresent(frame.panel.intake()::resume));
        SwingUtilities.invokeLater(frame::complete);
    }

    /** Builds what the window does not need for its first paint. */
    private void complete() {
        Look.installRest();
        setIconImages(Icons.window());
    }
}
