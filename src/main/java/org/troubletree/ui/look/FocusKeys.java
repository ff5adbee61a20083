package org.troubletree.ui.look;

import java.awt.KeyboardFocusManager;
import javax.swing.JTextArea;

/** Keys that move the focus. */
public final class FocusKeys {
    private FocusKeys() {}

    /** Lets Tab leave a text area, as it leaves a field, for people without a mouse. */
    public static void tabLeaves(JTextArea area) {
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }
}
