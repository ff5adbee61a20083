package org.troubletree.ui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.LayoutManager;
import javax.swing.JTextField;
import javax.swing.UIManager;
import javax.swing.text.JTextComponent;
import javax.swing.text.View;

/**
 * A layout of wrapping text: it computes the height for a width without laying anything out. Swing asks only for a
 * preferred size, before the width is known.
 */
public interface HeightForWidth extends LayoutManager {
    /** The height of the container at this width, including its insets. */
    int height(Container parent, int width);

    /** The height of a component at this width; the preferred height if the width does not matter. */
    static int of(Component part, int width) {
        if (part instanceof ScrollArea area && !area.isFramed()) {
            return of(area.getViewport().getView(), ScrollArea.widthInside(width));
        }
        if (part instanceof Container container && container.getLayout() instanceof HeightForWidth layout) {
            return layout.height(container, width);
        }
        return part instanceof JTextComponent text && !(part instanceof JTextField)
                ? of(text, width)
                : part.getPreferredSize().height;
    }

    private static int of(JTextComponent text, int width) {
        var insets = text.getInsets();
        var view = text.getUI().getRootView(text);
        view.setSize(Math.max(1, width - insets.left - insets.right - caret(text)), Short.MAX_VALUE);
        return (int) Math.ceil(view.getPreferredSpan(View.Y_AXIS)) + insets.top + insets.bottom;
    }

    /**
     * The width that Swing reserves for the caret. Without it, a text would wrap differently at each paint and be
     * laid out forever.
     */
    private static int caret(JTextComponent text) {
        var own = text.getClientProperty("caretWidth");
        var width = own == null ? UIManager.get("Caret.width") : own;
        return width instanceof Number number ? number.intValue() : 1;
    }
}
