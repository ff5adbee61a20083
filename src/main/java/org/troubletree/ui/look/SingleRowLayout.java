package org.troubletree.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.Arrays;
import java.util.List;

/**
 * Lays out one row: a component with wrapping text between components of fixed size. The row is as high as its
 * highest component.
 */
public final class SingleRowLayout implements HeightForWidth {
    private static final int GAP = 12;

    private final Component wrapping;

    private SingleRowLayout(Component wrapping) {
        this.wrapping = wrapping;
    }

    /** A row in which this component gets the remaining width. */
    public static SingleRowLayout around(Component wrapping) {
        return new SingleRowLayout(wrapping);
    }

    @Override
    public void layoutContainer(Container parent) {
        var insets = parent.getInsets();
        int height = parent.getHeight() - insets.top - insets.bottom;
        int x = insets.left;
        for (var part : parts(parent)) {
            int width = width(part, parent, parent.getWidth());
            int own = HeightForWidth.of(part, width);
            part.setBounds(x, insets.top + Math.max(0, (height - own) / 2), width, own);
            x += width + UIScale.scale(GAP);
        }
    }

    private int width(Component part, Container parent, int outer) {
        return part == wrapping ? outer - taken(parent) : part.getPreferredSize().width;
    }

    private int taken(Container parent) {
        var insets = parent.getInsets();
        int others = parts(parent).stream()
                .filter(part -> part != wrapping)
                .mapToInt(part -> part.getPreferredSize().width + UIScale.scale(GAP))
                .sum();
        return others + insets.left + insets.right;
    }

    @Override
    public int height(Container parent, int width) {
        var insets = parent.getInsets();
        int highest = parts(parent).stream()
                .mapToInt(part -> HeightForWidth.of(part, width(part, parent, width)))
                .max()
                .orElse(0);
        return highest + insets.top + insets.bottom;
    }

    private static List<Component> parts(Container parent) {
        return Arrays.stream(parent.getComponents())
                .filter(Component::isVisible)
                .toList();
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int width = parent.getWidth() == 0 ? taken(parent) + wrapping.getPreferredSize().width : parent.getWidth();
        return new Dimension(width, height(parent, width));
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
