package org.troubletree.ui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.LayoutManager;
import javax.swing.JTextField;
import javax.swing.UIManager;
import javax.swing.text.JTextComponent;
import javax.swing.text.View;

/**
 * A layout of parts whose words wrap: it can say how high they are at a width, without laying anything out. Swing asks for
 * a preferred size only, before there is a width.
 */
public interface HeightForWidth extends LayoutManager {
    /** How high the container is at that width, its insets included. */
    int height(Container parent, int width);

    /** How high the component is at that width; where width does not matter to it, as high as it prefers to be. */
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

    /** What Swing keeps free for the caret. Measured without it, a text would wrap anew each time it is painted, forever. */
    private static int caret(JTextComponent text) {
        var own = text.getClientProperty("caretWidth");
        var width = own == null ? UIManager.get("Caret.width") : own;
        return width instanceof Number number ? number.intValue() : 1;
    }
}
