package org.troubletree.ui.look;

import com.formdev.flatlaf.FlatLaf.DisabledIconProvider;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.image.RGBImageFilter;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.Icon;
import javax.swing.UIManager;

/** A drawing in some size, read when it is first painted, in the colour that the theme at hand has for its ink. */
final class DrawnIcon implements Icon, DisabledIconProvider {
    private final String path;
    private final int size;
    private final UnaryOperator<Color> ink;
    private Optional<Drawing> drawing = Optional.empty();

    DrawnIcon(String path, int size, UnaryOperator<Color> ink) {
        this.path = path;
        this.size = size;
        this.ink = ink;
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        var pen = (Graphics2D) graphics.create(x, y, getIconWidth(), getIconHeight());
        drawing().paint(pen, getIconWidth(), ink);
        pen.dispose();
    }

    private Drawing drawing() {
        drawing = drawing.or(() -> Optional.of(Drawing.of(path)));
        return drawing.orElseThrow();
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(size);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(size);
    }

    @Override
    public Icon getDisabledIcon() {
        return new DrawnIcon(path, size, color -> grey(ink.apply(color)));
    }

    private static Color grey(Color color) {
        return UIManager.get("Component.grayFilter") instanceof RGBImageFilter filter
                ? new Color(filter.filterRGB(0, 0, color.getRGB()), true)
                : color;
    }
}
