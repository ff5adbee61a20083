package org.troubletree.ui.look;

import java.awt.Dimension;
import javax.swing.JPanel;

/** A panel with components side by side, in as many rows as the width requires. */
public final class RowStack extends JPanel implements WrappingComponent {
    /** An empty panel with a gap between its components, in pixels of unscaled text. */
    public RowStack(int gap) {
        super(WrapLayout.spaced(gap));
        setOpaque(false);
    }

    /** Lets a layout make the panel narrower than all components in one row. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }
}
