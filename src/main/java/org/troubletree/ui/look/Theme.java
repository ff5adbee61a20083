package org.troubletree.ui.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;

/** The themes that a person can choose. */
public enum Theme {
    LIGHT("Light"),
    DARK("Dark"),
    HIGH_CONTRAST("High contrast");

    private final String title;

    Theme(String title) {
        this.title = title;
    }

    /** The name on the screen. */
    public String title() {
        return title;
    }

    /** The next theme, in a cycle. */
    public Theme next() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> HIGH_CONTRAST;
            case HIGH_CONTRAST -> LIGHT;
        };
    }

    FlatLaf look() {
        return switch (this) {
            case LIGHT -> new FlatLightLaf();
            case DARK -> new FlatDarkLaf();
            case HIGH_CONTRAST -> new HighContrastLaf();
        };
    }
}
