package org.troubletree.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.BadLocationException;
import org.troubletree.ui.look.ColourRole;

/**
 * The bar beside the pasted text: line numbers, a bar along the lines of each event, and a dot at each line without
 * an event.
 */
final class Gutter extends JComponent {
    private static final int BAR = 3;
    private static final int GAP = 6;

    private final JTextArea area;
    private List<LineStatus> belongings = List.of();

    Gutter(JTextArea area) {
        this.area = area;
    }

    void render(List<LineStatus> next) {
        belongings = next;
        revalidate();
        repaint();
    }

    private static Font type() {
        return UIManager.getFont("mini.font");
    }

    @Override
    public Dimension getPreferredSize() {
        int digits = Math.max(2, String.valueOf(area.getLineCount()).length());
        int number = getFontMetrics(type()).charWidth('0') * digits;
        return new Dimension(number + UIScale.scale(3 * GAP + BAR), area.getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(area.getBackground());
        graphics.fillRect(0, 0, getWidth(), getHeight());
        var clip = graphics.getClipBounds();
        try {
            int line = area.getLineOfOffset(area.viewToModel2D(new Point2D.Float(0, clip.y)));
            for (var place = line(line); line < belongings.size() && place.y < clip.y + clip.height; ) {
                paint((Graphics2D) graphics, line, place);
                line++;
                place = line < area.getLineCount() ? line(line) : place;
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bounds of a line, including its wrapped rows. */
    private Rectangle line(int line) throws BadLocationException {
        var first = area.modelToView2D(area.getLineStartOffset(line)).getBounds();
        int end = Math.max(area.getLineStartOffset(line), area.getLineEndOffset(line) - 1);
        return first.union(area.modelToView2D(end).getBounds());
    }

    private void paint(Graphics2D graphics, int line, Rectangle place) {
        number(graphics, line, place.y);
        int x = getWidth() - UIScale.scale(GAP + BAR);
        switch (belongings.get(line)) {
            case NOTHING -> {}
            case BEGINS -> bar(graphics, x, place.y + UIScale.scale(2), place.height - UIScale.scale(2));
            case GOES_ON -> bar(graphics, x, place.y, place.height);
            case LEFT ->
                dot(graphics, x, place.y + area.getFontMetrics(area.getFont()).getHeight() / 2);
        }
    }

    private void number(Graphics2D graphics, int line, int y) {
        var number = String.valueOf(line + 1);
        graphics.setFont(type());
        graphics.setColor(ColourRole.MUTED.color());
        var metrics = graphics.getFontMetrics();
        int right = getWidth() - UIScale.scale(2 * GAP + BAR);
        int baseline = y + area.getFontMetrics(area.getFont()).getAscent();
        graphics.drawString(number, right - metrics.stringWidth(number), baseline);
    }

    static void bar(Graphics graphics, int x, int y, int height) {
        graphics.setColor(ColourRole.ACCENT.color());
        graphics.fillRect(x, y, UIScale.scale(BAR), height);
    }

    static void dot(Graphics graphics, int x, int middle) {
        graphics.setColor(ColourRole.MUTED.color());
        graphics.fillOval(x, middle - UIScale.scale(BAR) / 2, UIScale.scale(BAR), UIScale.scale(BAR));
    }
}
