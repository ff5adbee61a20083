package org.troubletree.ui.look;

import java.awt.Dimension;
import javax.swing.JPanel;

/** Parts one beside the other, in as many rows as the width asks for. */
public final class RowStack extends JPanel implements LineBreaker {
    /** Without parts yet, that gap between them, in pixels of unscaled text. */
    public RowStack(int gap) {
        super(FlowPanel.spaced(gap));
        setOpaque(false);
    }

    /** So that a layout may make them narrower than all parts in one row. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }
}
