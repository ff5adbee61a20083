package org.troubletree.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.Arrays;
import java.util.List;

/** Lays parts out in two columns of the same width, read downwards, or in one where two would be too narrow for words. */
public final class Columns implements LayoutManager {
    private static final int GAP = 8;
    private static final int EMS = 15;

    private Columns() {}

    /** Two columns, where there is room. */
    public static Columns two() {
        return new Columns();
    }

    @Override
    public void layoutContainer(Container parent) {
        place(parent, parent.getWidth());
    }

    /** Gives each part its place, and says how high all are together. */
    private int place(Container parent, int outer) {
        var parts = Arrays.stream(parent.getComponents())
                .filter(Component::isVisible)
                .toList();
        int columns = columns(parent, outer);
        int gap = UIScale.scale(GAP);
        int width = (outer - gap * (columns - 1)) / columns;
        int rows = Math.ceilDiv(parts.size(), columns);
        int highest = 0;
        for (int column = 0; column < columns; column++) {
            var own = parts.subList(Math.min(parts.size(), column * rows), Math.min(parts.size(), (column + 1) * rows));
            highest = Math.max(highest, stack(own, column * (width + gap), width));
        }
        return highest;
    }

    private static int stack(List<Component> parts, int x, int width) {
        int y = 0;
        for (var part : parts) {
            int height = Column.height(part, width);
            part.setBounds(x, y, width, height);
            y += height + UIScale.scale(GAP);
        }
        return Math.max(0, y - UIScale.scale(GAP));
    }

    private static int columns(Container parent, int width) {
        int em = parent.getFont().getSize();
        return width >= 2 * EMS * em ? 2 : 1;
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        return new Dimension(parent.getWidth(), place(parent, parent.getWidth()));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension();
    }

    @Override
    public void addLayoutComponent(String name, Component part) {}

    @Override
    public void removeLayoutComponent(Component part) {}
}
