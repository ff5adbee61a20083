package org.troubletree.ui.look;

import java.awt.Component;
import java.awt.Container;
import javax.swing.JComponent;

/**
 * Lays out wrapping text. Its height depends on its width, which is known only after its parents were laid out. So
 * text whose height does not fit its width is laid out again, with all its parents.
 */
public final class TextReflow {
    private static final int ROUNDS = 4;

    private TextReflow() {}

    /** Lays out the content until all heights fit their widths. */
    public static void settle(Container container) {
        container.validate();
        for (int i = 0; i < ROUNDS && misfits(container); i++) {
            container.validate();
        }
    }

    /** Lays out the whole window of the component. */
    public static void from(JComponent component) {
        var root = component.getRootPane();
        if (root != null) {
            settle(root);
            root.repaint();
        }
    }

    /** Whether some text needs another height; it and its parents are then marked for layout. */
    private static boolean misfits(Container container) {
        boolean found = false;
        for (var child : container.getComponents()) {
            if (child instanceof WrappingComponent && child.isVisible()) {
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
