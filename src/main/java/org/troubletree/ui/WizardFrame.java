package org.troubletree.ui;

import java.awt.AWTError;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.troubletree.tree.Library;
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

    private WizardFrame(Library library, String version) {
        super("Troubletree");
        setName("troubletree");
        var background = new Background(
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("worker").factory()),
                SwingUtilities::invokeLater);
        var wizard = new Wizard(library, Clock.systemUTC(), background);
        panel = new WizardPanel(wizard, new WindowPrompts(this), background, version);
        setIconImages(Icons.window());
        setContentPane(panel);
        setJMenuBar(panel.menus().bar());
        FileTarget.install(getRootPane(), panel::open, panel::insert);
        setMinimumSize(LEAST);
        setSize(USUAL);
        setLocationByPlatform(true);
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                if (panel.wizard().mayLeave()) {
                    dispose();
                }
            }
        });
    }

    /**
     * Opens the window and returns. The library is asked for on the calling thread, while the look is being installed; the
     * version is named in reports. Where there is no display, says so in a sentence and asks for nothing.
     */
    public static Optional<String> open(Supplier<Library> library, String version) {
        var obstacle = obstacle();
        if (obstacle.isEmpty()) {
            SwingUtilities.invokeLater(() -> Look.install(Theme.LIGHT));
            var trees = library.get();
            SwingUtilities.invokeLater(() -> show(trees, version));
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

    private static void show(Library library, String version) {
        var frame = new WizardFrame(library, version);
        LastResort.install(frame);
        frame.panel.render();
        frame.setVisible(true);
        frame.panel.focus();
    }
}
