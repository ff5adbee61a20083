package org.troubletree.ui.page;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.troubletree.ui.look.Column;
import org.troubletree.walk.Guard;

/** One part of a change: what is to be read or typed, and the buttons that go on from it. */
abstract class PartPanel extends JPanel {
    PartPanel() {
        super(Column.spaced(12).besideBars());
        setOpaque(false);
    }

    /** Draws how far the guard is. */
    abstract void show(Guard guard);

    /** The buttons of this part. */
    abstract List<JButton> buttons();

    /** What gets the focus when this part comes to hand. */
    abstract JComponent firstFocus();
}
