package org.troubletree.bench;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.EventQueue;
import javax.swing.JButton;
import javax.swing.JFrame;

/** An empty window with the same look and feel, to compare the start of the wizard with. */
public final class BareWindow {
    private BareWindow() {}

    /** Shows a frame with one button. */
    public static void main(String[] arguments) {
        EventQueue.invokeLater(BareWindow::show);
    }

    private static void show() {
        FlatLightLaf.setup();
        var frame = new JFrame("Bare");
        frame.add(new JButton("Nothing"));
        frame.setSize(1000, 700);
        frame.setVisible(true);
    }
}
