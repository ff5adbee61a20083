package org.troubletree.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.Shape;
import javax.swing.text.DefaultHighlighter.DefaultHighlightPainter;
import javax.swing.text.JTextComponent;
import javax.swing.text.View;
import org.troubletree.ui.look.ColourRole;

/** Draws a mark at the text. Each kind has its own shape, so that colour is not the only difference. */
final class MarkPainter extends DefaultHighlightPainter {
    private final LegendSymbol sign;

    MarkPainter(LegendSymbol sign) {
        super(new Color(0, true));
        this.sign = sign;
    }

    @Override
    public Shape paintLayer(Graphics graphics, int from, int to, Shape place, JTextComponent text, View view) {
        // A painter without a colour draws nothing and returns the bounds.
        var where = super.paintLayer(graphics, from, to, place, text, view);
        if (where != null) {
            paint(sign, graphics, where.getBounds());
        }
        return where;
    }

    /** Draws the symbol of a mark around the words at these bounds. */
    static void paint(LegendSymbol sign, Graphics graphics, Rectangle at) {
        switch (sign) {
            case VALUE -> line(graphics, at);
            case WORDS -> dots(graphics, at);
            case CODE -> frame(graphics, at);
            case EMPTY_CODE -> corners(graphics, at);
            case EVENT -> Gutter.bar(graphics, at.x + at.width / 2, at.y, at.height);
            case NO_EVENT -> Gutter.dot(graphics, at.x + at.width / 2, at.y + at.height / 2);
        }
    }

    private static void line(Graphics graphics, Rectangle under) {
        int thickness = UIScale.scale(2);
        graphics.setColor(ColourRole.ACCENT.color());
        graphics.fillRect(under.x, under.y + under.height - thickness, under.width, thickness);
    }

    private static void dots(Graphics graphics, Rectangle under) {
        int dot = UIScale.scale(1);
        graphics.setColor(ColourRole.MUTED.color());
        for (int x = under.x; x < under.x + under.width; x += 3 * dot) {
            graphics.fillRect(x, under.y + under.height - dot, dot, dot);
        }
    }

    private static void frame(Graphics graphics, Rectangle around) {
        graphics.setColor(ColourRole.ACCENT.color());
        graphics.drawRect(around.x - 1, around.y, around.width + 1, around.height - 1);
    }

    /** Draws only the vertical ends of a frame. */
    private static void corners(Graphics graphics, Rectangle around) {
        int arm = UIScale.scale(3);
        int right = around.x + around.width;
        int bottom = around.y + around.height - 1;
        graphics.setColor(ColourRole.MUTED.color());
        for (int y : new int[] {around.y, bottom}) {
            graphics.drawLine(around.x - 1, y, around.x + arm, y);
            graphics.drawLine(right - arm, y, right, y);
        }
        graphics.drawLine(around.x - 1, around.y, around.x - 1, bottom);
        graphics.drawLine(right, around.y, right, bottom);
    }
}
