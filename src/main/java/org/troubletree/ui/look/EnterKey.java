package org.troubletree.ui.look;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.KeyStroke;

/** Lets Enter press the focused button. In Swing it would press the default button of the window. */
public final class EnterKey {
    private static final String PRESS = "press";

    private EnterKey() {}

    /** Binds Enter to the button. */
    public static <B extends AbstractButton> B presses(B button) {
        button.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), PRESS);
        button.getActionMap().put(PRESS, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                button.doClick();
            }
        });
        return button;
    }
}
