package org.troubletree.ui;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** Keeps the focus when components are rearranged, because a removed component loses it. */
final class FocusKeeper {
    private FocusKeeper() {}

    /**
     * Rearranges the page. The component with the focus gets it back if it is still visible, otherwise {@code anew}
     * sets it.
     */
    static void through(JComponent page, Runnable arranging, Runnable anew) {
        var before = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean isHere = before != null && SwingUtilities.isDescendingFrom(before, page);
        arranging.run();
        if (isHere) {
            SwingUtilities.invokeLater(() -> restore(before, anew));
        }
    }

    private static void restore(Component before, Runnable anew) {
        if (before.isShowing()) {
            before.requestFocusInWindow();
        } else {
            anew.run();
        }
    }
}
