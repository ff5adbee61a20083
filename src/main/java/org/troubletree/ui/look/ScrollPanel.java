package org.troubletree.ui.look;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;

/** A panel that is as wide as the place it scrolls in, and at least as high: it scrolls up and down only. */
public final class ScrollPanel extends JPanel implements Scrollable {
    /** A panel with that layout. */
    public ScrollPanel(LayoutManager layout) {
        super(layout);
    }

    /** A frameless place for a panel to scroll in. */
    public static JScrollPane scroll(ScrollPanel panel) {
        var scroll = new JScrollPane(
                panel, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setFocusable(false);
        return scroll;
    }

    /** The same on the surface beside the page. */
    public static JScrollPane scrollAside(ScrollPanel panel) {
        var scroll = scroll(Look.styled(panel, "side"));
        Look.styled(scroll.getVerticalScrollBar(), "side");
        return scroll;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return getFontMetrics(getFont()).getHeight() * 2;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        var page = orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
        return Math.max(1, page - getScrollableUnitIncrement(visible, orientation, direction));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    /** Fills the place where it is lower; a page that may grow then uses the room. */
    @Override
    public boolean getScrollableTracksViewportHeight() {
        var place = getParent();
        return place != null && place.getHeight() >= lowest();
    }

    private int lowest() {
        return getMinimumSize().height;
    }

    /** Adds and gives back, so that building reads as a list. */
    public ScrollPanel with(Component part, String constraints) {
        add(part, constraints);
        return this;
    }
}
