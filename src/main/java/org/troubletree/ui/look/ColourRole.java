package org.troubletree.ui.look;

import com.formdev.flatlaf.FlatLaf;
import java.awt.Color;
import javax.swing.UIManager;

/** The meaning of a colour. Colour is never the only sign: a word is beside it. */
public enum ColourRole {
    /** The colour of ordinary text. */
    PLAIN("Label.foreground", ""),
    /** Less prominent than ordinary text. */
    MUTED("Troubletree.muted", "secondary"),
    /** The main action. */
    ACCENT("Troubletree.accentText", "accent"),
    /** On a surface in the accent colour. */
    ON_ACCENT("Troubletree.onAccent", "onAccent"),
    /** A risk. */
    AMBER("Troubletree.amber", "amber"),
    /** Mail or data may be lost. */
    RED("Troubletree.red", "red"),
    /** Verified. */
    GREEN("Troubletree.green", "green");

    private final String key;
    private final String style;

    ColourRole(String key, String style) {
        this.key = key;
        this.style = style;
    }

    /** The style class that gives text this colour. */
    public String style() {
        return style;
    }

    /** The colour in the current theme. */
    public Color color() {
        var color = UIManager.getColor(key);
        return color == null ? fallback() : color;
    }

    private static Color fallback() {
        return FlatLaf.isLafDark() ? Color.WHITE : Color.BLACK;
    }
}
