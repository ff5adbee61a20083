package org.troubletree.ui.page;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.troubletree.ui.look.Column;
import org.troubletree.walk.Guard;

/** One part of a change: what is read or typed, and its buttons. */
abstract class PartPanel extends JPanel {
    PartPanel() {
        super(Column.spaced(12).besideBars());
        setOpaque(false);
    }

    /** Draws the state of the guard. */
    abstract void show(Guard guard);

    /** The buttons of this part. */
    abstract List<JButton> buttons();

    /** The component that gets the focus when this part opens. */
    abstract JComponent firstFocus();
}
