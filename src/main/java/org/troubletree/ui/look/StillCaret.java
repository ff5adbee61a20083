package org.troubletree.ui.look;

import java.awt.Rectangle;
import javax.swing.text.DefaultCaret;

/** A caret that does not scroll to its text when the text changes. */
final class StillCaret extends DefaultCaret {
    @Override
    protected void adjustVisibility(Rectangle place) {}
}
