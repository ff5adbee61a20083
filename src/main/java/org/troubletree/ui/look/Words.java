package org.troubletree.ui.look;

import java.awt.Dimension;
import javax.swing.JTextArea;

/** Plain words that wrap at the width they are given, where a label would be cut off. Never markup. */
public final class Words extends JTextArea {
    private Words(String text) {
        super(text);
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        getAccessibleContext().setAccessibleName(text);
    }

    /** Words in the usual type. */
    public static Words of(String text) {
        return of(text, "");
    }

    /** Words in the named style classes, separated by blanks. */
    public static Words of(String text, String classes) {
        return Look.styled(new Words(text), ("words " + classes).strip());
    }

    /** So that a layout may make them narrower than their longest line. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }
}
