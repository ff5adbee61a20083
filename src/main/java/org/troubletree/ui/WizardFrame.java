package org.troubletree.ui;

import java.awt.Dimension;
import java.time.Clock;
import java.util.concurrent.Executors;
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
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
    }

    /** Opens the window over a library; the version is named in reports. Returns at once; to be called off the event thread. */
    public static void open(Library library, String version) {
        SwingUtilities.invokeLater(() -> {
            Look.install(Theme.LIGHT);
            show(library, version);
        });
    }

    private static void show(Library library, String version) {
        var frame = new WizardFrame(library, version);
        LastResort.install(frame);
        frame.panel.render();
        frame.setVisible(true);
        frame.panel.focus();
    }
}
