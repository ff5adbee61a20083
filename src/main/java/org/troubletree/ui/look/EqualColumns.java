package org.troubletree.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.Arrays;
import java.util.List;

/** Lays components out in two columns of equal width, read downwards, or in one if two would be too narrow for text. */
public final class EqualColumns implements HeightForWidth {
    private static final int GAP = 8;
    private static final int EMS = 15;

    private EqualColumns() {}

    /** Two columns if there is enough width. */
    public static EqualColumns two() {
        return new EqualColumns();
    }

    @Override
    public void layoutContainer(Container parent) {
        int x = 0;
        int width = width(parent, parent.getWidth());
        for (var column : columns(parent, parent.getWidth())) {
            stack(column, x, width);
            x += width + UIScale.scale(GAP);
        }
    }

    private static void stack(List<Component> parts, int x, int width) {
        int y = 0;
        for (var part : parts) {
            int height = HeightForWidth.of(part, width);
            part.setBounds(x, y, width, height);
            y += height + UIScale.scale(GAP);
        }
    }

    @Override
    public int height(Container parent, int outer) {
        int width = width(parent, outer);
        return columns(parent, outer).stream()
                .mapToInt(column -> height(column, width))
                .max()
                .orElse(0);
    }

    private static int height(List<Component> parts, int width) {
        int heights =
                parts.stream().mapToInt(part -> HeightForWidth.of(part, width)).sum();
        return heights + Math.max(0, parts.size() - 1) * UIScale.scale(GAP);
    }

    private static List<List<Component>> columns(Container parent, int outer) {
        var parts = Arrays.stream(parent.getComponents())
                .filter(Component::isVisible)
                .toList();
        int first = number(parent, outer) == 1 ? parts.size() : Math.ceilDiv(parts.size(), 2);
        return List.of(parts.subList(0, first), parts.subList(first, parts.size()));
    }

    private static int width(Container parent, int outer) {
        return number(parent, outer) == 1 ? outer : (outer - UIScale.scale(GAP)) / 2;
    }

    private static int number(Container parent, int width) {
        int em = parent.getFont().getSize();
        return width >= 2 * EMS * em ? 2 : 1;
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        return new Dimension(parent.getWidth(), height(parent, parent.getWidth()));
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
