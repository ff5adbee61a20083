package org.troubletree.ui.look;

import java.awt.Dimension;
import javax.swing.JTextArea;

/** Plain words that wrap at the width they are given, where a label would be cut off. Never markup. */
public final class WrappingText extends JTextArea implements LineBreaker {
    private WrappingText(String text) {
        super(text);
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setCaret(new StillCaret());
    }

    /** Words in the usual type. */
    public static WrappingText of(String text) {
        return of(text, "");
    }

    /** Words in the named style classes, separated by blanks. */
    public static WrappingText of(String text, String classes) {
        return Look.styled(new WrappingText(text), ("words " + classes).strip());
    }

    /** Lets the mouse through to the card or button the words stand on. */
    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    /** So that a layout may make them narrower than their longest line. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }
}
