package org.troubletree.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager2;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays parts out one below the other, each as high as its words need at the width there is, which no layout of Swing's or
 * MigLayout's asks for. Where that is too high, the parts that may give way do, and scroll inside themselves.
 */
public final class Column implements LayoutManager2 {
    /** How a part takes part in the height there is. */
    public enum Room {
        /** As high as it needs. */
        OWN,
        /** As high as it needs, but the first to give way, down to a few lines. */
        READING,
        /** As high as it needs, but gives way when reading has. */
        LIST,
        /** As high as is left, and the first to give way. */
        REST
    }

    private static final int LINES_TO_READ = 3;
    private static final int LINES_OF_A_LIST = 6;

    private final int gap;
    private final int characters;
    private final Map<Component, Room> rooms = new HashMap<>();

    private Column(int gap, int characters) {
        this.gap = gap;
        this.characters = characters;
    }

    /** With a gap between the parts, in pixels of unscaled text: a multiple of 8, or half of it. */
    public static Column spaced(int gap) {
        return new Column(gap, Integer.MAX_VALUE);
    }

    /** The same, but not wider than that number of characters, so that lines stay easy to read. */
    public Column atMost(int characters) {
        return new Column(gap, characters);
    }

    /** How high the component is at that width. */
    public static int height(Component part, int width) {
        part.setSize(width, Short.MAX_VALUE);
        for (int i = 0; i < 2; i++) {
            arrange(part);
        }
        part.invalidate();
        return part.getPreferredSize().height;
    }

    private static void arrange(Component part) {
        if (part instanceof Container container) {
            container.doLayout();
            Arrays.stream(container.getComponents())
                    .filter(Component::isVisible)
                    .forEach(Column::arrange);
            container.invalidate();
        }
    }

    @Override
    public void layoutContainer(Container parent) {
        var insets = parent.getInsets();
        int width = width(parent, parent.getWidth());
        var parts = parts(parent);
        var heights = heights(parts, width, parent.getHeight() - insets.top - insets.bottom);
        int y = insets.top;
        for (int i = 0; i < heights.length; i++) {
            parts.get(i).setBounds(insets.left, y, width, heights[i]);
            y += heights[i] + scaledGap();
        }
    }

    private int[] heights(List<Component> parts, int width, int available) {
        var heights = parts.stream().mapToInt(part -> height(part, width)).toArray();
        int left = available - total(heights);
        if (left >= 0) {
            stretch(parts, heights, left);
            return heights;
        }
        for (var room : List.of(Room.REST, Room.READING, Room.LIST, Room.READING, Room.REST)) {
            left = shrink(parts, heights, left, room);
        }
        return heights;
    }

    private void stretch(List<Component> parts, int[] heights, int left) {
        for (int i = 0; i < heights.length; i++) {
            if (room(parts.get(i)) == Room.REST) {
                heights[i] += left;
                return;
            }
        }
    }

    /** The second time round, when all else has given way, nothing is kept back. */
    private int shrink(List<Component> parts, int[] heights, int left, Room room) {
        int missing = left;
        for (int i = 0; i < heights.length && missing < 0; i++) {
            if (room(parts.get(i)) == room) {
                int less = Math.max(heights[i] + missing, Math.min(heights[i], least(parts.get(i), room)));
                missing += heights[i] - less;
                heights[i] = less;
            }
        }
        return missing;
    }

    private static int least(Component part, Room room) {
        if (part instanceof Container container && container.getLayout() instanceof Column) {
            return container.getMinimumSize().height;
        }
        int line = part.getFontMetrics(part.getFont()).getHeight();
        return switch (room) {
            case OWN -> Integer.MAX_VALUE;
            case READING, REST -> LINES_TO_READ * line;
            case LIST -> LINES_OF_A_LIST * line;
        };
    }

    private int total(int[] heights) {
        return Arrays.stream(heights).sum() + Math.max(0, heights.length - 1) * scaledGap();
    }

    private Room room(Component part) {
        return rooms.getOrDefault(part, Room.OWN);
    }

    private static List<Component> parts(Container parent) {
        return Arrays.stream(parent.getComponents())
                .filter(Component::isVisible)
                .toList();
    }

    private int width(Container parent, int outer) {
        var insets = parent.getInsets();
        int inner = Math.max(0, outer - insets.left - insets.right);
        return characters == Integer.MAX_VALUE ? inner : Math.min(inner, characters * character(parent));
    }

    /** The width of an average letter: the m is too wide for prose and the n a little. */
    private static int character(Container parent) {
        var letters = "abcdefghijklmnopqrstuvwxyz e t a";
        return Math.ceilDiv(parent.getFontMetrics(parent.getFont()).stringWidth(letters), letters.length());
    }

    private int scaledGap() {
        return UIScale.scale(gap);
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        var insets = parent.getInsets();
        int outer = parent.getWidth() > 0 ? parent.getWidth() : widest(parent) + insets.left + insets.right;
        int width = width(parent, outer);
        var heights =
                parts(parent).stream().mapToInt(part -> height(part, width)).toArray();
        return new Dimension(outer, total(heights) + insets.top + insets.bottom);
    }

    private static int widest(Container parent) {
        return parts(parent).stream()
                .mapToInt(part -> part.getPreferredSize().width)
                .max()
                .orElse(0);
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        var insets = parent.getInsets();
        int width = width(parent, parent.getWidth());
        var heights = parts(parent).stream()
                .mapToInt(part -> Math.min(height(part, width), least(part, room(part))))
                .toArray();
        return new Dimension(0, total(heights) + insets.top + insets.bottom);
    }

    @Override
    public Dimension maximumLayoutSize(Container parent) {
        return new Dimension(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public void addLayoutComponent(Component part, Object constraint) {
        rooms.put(part, constraint instanceof Room room ? room : Room.OWN);
    }

    @Override
    public void addLayoutComponent(String name, Component part) {}

    @Override
    public void removeLayoutComponent(Component part) {
        rooms.remove(part);
    }

    @Override
    public float getLayoutAlignmentX(Container parent) {
        return 0;
    }

    @Override
    public float getLayoutAlignmentY(Container parent) {
        return 0;
    }

    @Override
    public void invalidateLayout(Container parent) {}
}
