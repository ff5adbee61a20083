package org.troubletree.ui.look;

import com.formdev.flatlaf.FlatLaf;
import java.awt.Color;
import javax.swing.UIManager;

/** What the colour of an icon or a word says. Colour never says it alone: a word stands beside it. */
public enum ColourRole {
    /** As the text beside it. */
    PLAIN("Label.foreground", ""),
    /** Less than the text beside it. */
    MUTED("Troubletree.muted", "secondary"),
    /** What to do here. */
    ACCENT("Troubletree.accentText", "accent"),
    /** On a surface in the accent colour. */
    ON_ACCENT("Troubletree.onAccent", "onAccent"),
    /** A risk. */
    AMBER("Troubletree.amber", "amber"),
    /** Mail or data may be lost. */
    RED("Troubletree.red", "red"),
    /** It was read back and is as it should be. */
    GREEN("Troubletree.green", "green");

    private final String key;
    private final String style;

    ColourRole(String key, String style) {
        this.key = key;
        this.style = style;
    }

    /** The style class that gives words this colour. */
    public String style() {
        return style;
    }

    /** The colour in the theme at hand. */
    public Color color() {
        var color = UIManager.getColor(key);
        return color == null ? fallback() : color;
    }

    private static Color fallback() {
        return FlatLaf.isLafDark() ? Color.WHITE : Color.BLACK;
    }
}
