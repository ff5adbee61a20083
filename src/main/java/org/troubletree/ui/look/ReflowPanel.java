package org.troubletree.ui.look;

import java.awt.Component;
import java.awt.Container;
import javax.swing.JComponent;

/**
 * Lays out wrapped words. How high they are follows from their width, and that is known only once their parents are laid
 * out: so those whose height does not fit the width they got are laid out again, with all they stand in.
 */
public final class ReflowPanel {
    private static final int ROUNDS = 4;

    private ReflowPanel() {}

    /** Lays out what is inside, until heights fit widths. */
    public static void settle(Container container) {
        container.validate();
        for (int i = 0; i < ROUNDS && misfits(container); i++) {
            container.validate();
        }
    }

    /** Lays out the whole window that the component is in. */
    public static void from(JComponent component) {
        var root = component.getRootPane();
        if (root != null) {
            settle(root);
            root.repaint();
        }
    }

    /** Whether there are words that want another height; they and what they stand in are to be laid out again. */
    private static boolean misfits(Container container) {
        boolean found = false;
        for (var child : container.getComponents()) {
            if (child instanceof LineBreaker && child.isVisible()) {
                found |= misfit(child);
            } else if (child instanceof Container inner && inner.isVisible()) {
                found |= misfits(inner);
            }
        }
        return found;
    }

    private static boolean misfit(Component words) {
        boolean wants = words.getPreferredSize().height != words.getHeight();
        if (wants) {
            words.invalidate();
        }
        return wants;
    }
}
