package org.troubletree.ui.look;

import com.formdev.flatlaf.FlatDarkLaf;

/** White on black; the colours are in the properties file of the same name. */
public final class HighContrastLaf extends FlatDarkLaf {
    @Override
    public String getName() {
        return Theme.HIGH_CONTRAST.title();
    }
}
