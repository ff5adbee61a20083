package org.troubletree.ui.look;

import java.awt.Container;
import javax.swing.JComponent;

/**
 * Lays out wrapped text. How high it is follows from its width, and that is known only once its parents are laid out: so
 * the layout is done again with the widths that the last round gave.
 */
public final class Reflow {
    private static final int ROUNDS = 3;

    private Reflow() {}

    /** Lays out all that is inside, until heights fit widths. */
    public static void settle(Container container) {
        for (int i = 0; i < ROUNDS; i++) {
            invalidate(container);
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

    private static void invalidate(Container container) {
        for (var child : container.getComponents()) {
            if (child instanceof Container inner) {
                invalidate(inner);
            }
        }
        container.invalidate();
    }
}
