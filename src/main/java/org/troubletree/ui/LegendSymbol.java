package org.troubletree.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Rectangle;
import javax.swing.Icon;

/** The marks in and beside the text, each with its icon and its explanation. */
enum LegendSymbol implements Icon {
    EVENT("event"),
    NO_EVENT("no event"),
    WORDS("words that fit"),
    VALUE("values"),
    CODE("code"),
    EMPTY_CODE("code that tells nothing");

    private static final int SIZE = 12;

    private final String words;

    LegendSymbol(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether such a mark is shown. */
    boolean isIn(EvidenceSummary findings) {
        var shown = findings.read().shown();
        return switch (this) {
            case EVENT -> !shown.events().isEmpty();
            case NO_EVENT -> !shown.events().isEmpty() && !shown.unread().isEmpty();
            case WORDS, VALUE, CODE, EMPTY_CODE -> findings.marks().stream().anyMatch(mark -> mark.sign() == this);
        };
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        MarkPainter.paint(this, graphics, new Rectangle(x, y, getIconWidth(), getIconHeight()));
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(SIZE);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(SIZE);
    }
}
