package org.troubletree.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.Arrays;

/** Lays parts out one beside the other, and goes on in the next row where the width ends. */
public final class Flow implements LayoutManager {
    private final int gap;

    private Flow(int gap) {
        this.gap = gap;
    }

    /** With a gap between the parts, in pixels of unscaled text: a multiple of 8, or half of it. */
    public static Flow spaced(int gap) {
        return new Flow(gap);
    }

    @Override
    public void layoutContainer(Container parent) {
        place(parent, parent.getWidth());
    }

    /** Gives each part its place, and says how high all are together. */
    private int place(Container parent, int outer) {
        var insets = parent.getInsets();
        int right = outer - insets.right;
        int x = insets.left;
        int y = insets.top;
        int row = 0;
        for (var part : parent.getComponents()) {
            var size = part.getPreferredSize();
            if (part.isVisible()) {
                if (x > insets.left && x + size.width > right) {
                    x = insets.left;
                    y += row + UIScale.scale(gap);
                    row = 0;
                }
                part.setBounds(x, y, Math.min(size.width, Math.max(0, right - x)), size.height);
                x += size.width + UIScale.scale(gap);
                row = Math.max(row, size.height);
            }
        }
        return y + row + insets.bottom;
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int width = parent.getWidth() > 0 ? parent.getWidth() : inOneRow(parent);
        return new Dimension(width, place(parent, width));
    }

    private int inOneRow(Container parent) {
        var insets = parent.getInsets();
        return Arrays.stream(parent.getComponents())
                        .filter(Component::isVisible)
                        .mapToInt(part -> part.getPreferredSize().width + UIScale.scale(gap))
                        .sum()
                + insets.left
                + insets.right;
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
