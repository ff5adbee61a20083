package org.troubletree.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.Shape;
import javax.swing.text.DefaultHighlighter.DefaultHighlightPainter;
import javax.swing.text.JTextComponent;
import javax.swing.text.View;
import org.troubletree.match.Mark;
import org.troubletree.ui.look.Tone;

/** Draws a mark under the text: dots under words, a line under a value, so that colour need not tell them apart. */
final class MarkPainter extends DefaultHighlightPainter {
    private final Mark.Kind kind;

    MarkPainter(Mark.Kind kind) {
        super(new Color(0, true));
        this.kind = kind;
    }

    @Override
    public Shape paintLayer(Graphics graphics, int from, int to, Shape place, JTextComponent text, View view) {
        // one of no colour says only where it would have drawn
        var where = super.paintLayer(graphics, from, to, place, text, view);
        if (where != null) {
            var bounds = where.getBounds();
            switch (kind) {
                case VALUE -> line(graphics, bounds);
                case NAME, WORDS -> dots(graphics, bounds);
            }
        }
        return where;
    }

    private static void line(Graphics graphics, Rectangle under) {
        int thickness = UIScale.scale(2);
        graphics.setColor(Tone.ACCENT.color());
        graphics.fillRect(under.x, under.y + under.height - thickness, under.width, thickness);
    }

    private static void dots(Graphics graphics, Rectangle under) {
        int dot = UIScale.scale(1);
        graphics.setColor(Tone.MUTED.color());
        for (int x = under.x; x < under.x + under.width; x += 3 * dot) {
            graphics.fillRect(x, under.y + under.height - dot, dot, dot);
        }
    }
}
