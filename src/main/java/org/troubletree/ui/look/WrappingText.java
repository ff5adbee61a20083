package org.troubletree.ui.look;

import java.awt.Dimension;
import javax.swing.JTextArea;

/** Plain text that wraps at its width, where a label would be cut off. It is never parsed as markup. */
public final class WrappingText extends JTextArea implements WrappingComponent {
    private WrappingText(String text) {
        super(text);
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setCaret(new StillCaret());
    }

    /** Text in the normal style. */
    public static WrappingText of(String text) {
        return of(text, "");
    }

    /** Text in the given style classes, separated by blanks. */
    public static WrappingText of(String text, String classes) {
        return Look.styled(new WrappingText(text), ("words " + classes).strip());
    }

    /** Passes mouse events to the card or button below. */
    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    /** Lets a layout make the text narrower than its longest line. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }
}
