package org.troubletree.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.MouseWheelEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/**
 * A scrolling part of a page. It reserves the width of its scroll bar, so that text does not wrap differently when
 * the bar appears.
 */
public final class ScrollArea extends JScrollPane {
    private final Frame frame;

    private enum Frame {
        NONE,
        FIELD
    }

    private ScrollArea(JComponent inside, Frame frame) {
        super(
                inside instanceof Scrollable ? inside : new Narrow(inside),
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        this.frame = frame;
        getViewport().setOpaque(false);
        setOpaque(false);
    }

    /** For text to read: without a frame until it has the focus. */
    public static ScrollArea plain(JComponent inside) {
        return Look.styled(new ScrollArea(inside, Frame.NONE), "area");
    }

    /** For text to type or paste, with the frame of a field. */
    public static ScrollArea framed(JComponent inside) {
        return new ScrollArea(inside, Frame.FIELD);
    }

    boolean isFramed() {
        return frame == Frame.FIELD;
    }

    /** The width of the content of a plain area of this width. */
    public static int widthInside(int width) {
        return Math.max(0, width - UIScale.scale(UIManager.getInt("ScrollBar.width")));
    }

    /** While all content is visible, the mouse wheel scrolls the surrounding area. */
    @Override
    protected void processMouseWheelEvent(MouseWheelEvent event) {
        var outer = getParent();
        if (getVerticalScrollBar().isVisible() || outer == null) {
            super.processMouseWheelEvent(event);
        } else {
            outer.dispatchEvent(SwingUtilities.convertMouseEvent(this, event, outer));
        }
    }

    /** The content must get its width first; otherwise it would report its height for another width. */
    @Override
    public void doLayout() {
        var insets = getInsets();
        var inside = getViewport().getView();
        inside.setSize(widthInside(getWidth() - insets.left - insets.right), Math.max(1, inside.getHeight()));
        super.doLayout();
        if (!getVerticalScrollBar().isVisible()) {
            var port = getViewport();
            port.setSize(widthInside(port.getWidth()), port.getHeight());
        }
    }

    /** Content that is never wider than the area. */
    private static final class Narrow extends JPanel implements Scrollable {
        Narrow(JComponent inside) {
            super(Column.spaced(0));
            setOpaque(false);
            add(inside);
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle shown, int orientation, int direction) {
            return getFontMetrics(getFont()).getHeight();
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle shown, int orientation, int direction) {
            return Math.max(0, shown.height - getFontMetrics(getFont()).getHeight());
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return false;
        }
    }
}
