package org.troubletree.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays components out side by side and continues in the next row at the end of the width. */
public final class WrapLayout implements HeightForWidth {
    private final int gap;

    private WrapLayout(int gap) {
        this.gap = gap;
    }

    /** With a gap between the components, in pixels of unscaled text: a multiple of 8, or half of it. */
    public static WrapLayout spaced(int gap) {
        return new WrapLayout(gap);
    }

    @Override
    public void layoutContainer(Container parent) {
        var insets = parent.getInsets();
        int y = insets.top;
        for (var row : rows(parent, parent.getWidth() - insets.left - insets.right)) {
            place(row, insets.left, y);
            y += highest(row) + UIScale.scale(gap);
        }
    }

    @Override
    public int height(Container parent, int width) {
        var insets = parent.getInsets();
        var rows = rows(parent, width - insets.left - insets.right);
        int gaps = Math.max(0, rows.size() - 1) * UIScale.scale(gap);
        return rows.stream().mapToInt(WrapLayout::highest).sum() + gaps + insets.top + insets.bottom;
    }

    private List<List<Component>> rows(Container parent, int width) {
        var rows = new ArrayList<List<Component>>();
        int left = 0;
        for (var part : parent.getComponents()) {
            if (part.isVisible()) {
                if (rows.isEmpty() || left < part.getPreferredSize().width) {
                    rows.add(new ArrayList<>());
                    left = width;
                }
                rows.getLast().add(part);
                left -= part.getPreferredSize().width + UIScale.scale(gap);
            }
        }
        return rows;
    }

    private static int highest(List<Component> row) {
        return row.stream()
                .mapToInt(part -> part.getPreferredSize().height)
                .max()
                .orElse(0);
    }

    private void place(List<Component> row, int left, int y) {
        int height = highest(row);
        int x = left;
        for (var part : row) {
            var size = part.getPreferredSize();
            part.setBounds(x, y + (height - size.height) / 2, size.width, size.height);
            x += size.width + UIScale.scale(gap);
        }
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int width = parent.getWidth() > 0 ? parent.getWidth() : inOneRow(parent);
        return new Dimension(width, height(parent, width));
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
