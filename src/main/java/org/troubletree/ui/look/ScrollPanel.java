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

/** A panel that is as wide as its viewport and at least as high, so that it scrolls only vertically. */
public final class ScrollPanel extends JPanel implements Scrollable {
    /** A panel with this layout. */
    public ScrollPanel(LayoutManager layout) {
        super(layout);
    }

    /** A frameless scroll pane for a panel. */
    public static JScrollPane scroll(ScrollPanel panel) {
        var scroll = new JScrollPane(
                panel, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setFocusable(false);
        return scroll;
    }

    /** The same, on the surface beside the page. */
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

    /** Fills a viewport that is higher; a page that can grow then uses the space. */
    @Override
    public boolean getScrollableTracksViewportHeight() {
        var place = getParent();
        return place != null && place.getHeight() >= lowest();
    }

    private int lowest() {
        return getMinimumSize().height;
    }

    /** Adds a component and returns this panel, so that construction reads as a list. */
    public ScrollPanel with(Component part, String constraints) {
        add(part, constraints);
        return this;
    }
}
