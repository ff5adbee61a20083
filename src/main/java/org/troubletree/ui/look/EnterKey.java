package org.troubletree.ui.look;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.KeyStroke;

/** Lets Enter press the button that has the focus, where Swing would press the default button of the window. */
public final class EnterKey {
    private static final String PRESS = "press";

    private EnterKey() {}

    /** Gives the button that key. */
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
