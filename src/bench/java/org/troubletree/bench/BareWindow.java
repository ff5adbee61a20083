package org.troubletree.bench;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.EventQueue;
import javax.swing.JButton;
import javax.swing.JFrame;

/** The least that a window of this look and feel can be: what the wizard's start is measured against. */
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
