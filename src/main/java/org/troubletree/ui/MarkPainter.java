package org.troubletree.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Shape;
import javax.swing.text.DefaultHighlighter.DefaultHighlightPainter;
import javax.swing.text.JTextComponent;
import javax.swing.text.View;
import org.troubletree.ui.look.Tone;

/** Draws a mark under the text: a thin line under words, a thick one under a value, so that colour need not tell them apart. */
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
            int thickness = UIScale.scale(kind == Mark.Kind.VALUE ? 2 : 1);
            graphics.setColor(kind == Mark.Kind.VALUE ? Tone.ACCENT.color() : Tone.MUTED.color());
            graphics.fillRect(bounds.x, bounds.y + bounds.height - thickness, bounds.width, thickness);
        }
        return where;
    }
}
