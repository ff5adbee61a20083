package org.troubletree.ui;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** Keeps the focus through an arranging anew: what is taken out and put back has lost it. */
final class FocusKeeper {
    private FocusKeeper() {}

    /** Arranges the page; what had the focus in it gets it again where it can still be seen, else the focus begins anew. */
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
