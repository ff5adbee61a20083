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
 * Lays components out one below the other, each as high as its text needs at the available width. If the column is too
 * high, flexible components become lower and scroll.
 */
public final class Column implements LayoutManager2, HeightForWidth {
    /** How a component shares the available height. */
    public enum ColumnSpace {
        /** Always as high as it needs. */
        OWN,
        /** As high as it needs; shrinks to a few lines. */
        READING,
        /** As high as it needs; shrinks after {@code READING}. */
        LIST,
        /** Gets the remaining height, and shrinks first. */
        REST
    }

    private final int gap;
    private final int characters;
    private final Margin margin;
    private final Map<Component, ColumnSpace> rooms = new HashMap<>();

    private enum Margin {
        NONE,
        OF_A_SCROLL_BAR
    }

    private Column(int gap, int characters, Margin margin) {
        this.gap = gap;
        this.characters = characters;
        this.margin = margin;
    }

    /** With a gap between the components, in pixels of unscaled text: a multiple of 8, or half of it. */
    public static Column spaced(int gap) {
        return new Column(gap, Integer.MAX_VALUE, Margin.NONE);
    }

    /** The same, but not wider than this number of characters, so that lines stay easy to read. */
    public Column atMost(int characters) {
        return new Column(gap, characters, margin);
    }

    /**
     * The same, but components that do not scroll end where the text of the scrolling ones ends, before the scroll
     * bar.
     */
    public Column besideBars() {
        return new Column(gap, characters, Margin.OF_A_SCROLL_BAR);
    }

    private static List<Component> shown(Container container) {
        return Arrays.stream(container.getComponents())
                .filter(Component::isVisible)
                .toList();
    }

    @Override
    public void layoutContainer(Container parent) {
        var insets = parent.getInsets();
        int y = insets.top;
        int inner = inner(parent, parent.getWidth());
        var heights = shares(parent, inner).within(parent.getHeight() - insets.top - insets.bottom);
        for (var part : shown(parent)) {
            int height = heights.removeFirst();
            part.setBounds(insets.left, y, width(part, inner), height);
            y += height + UIScale.scale(gap);
        }
    }

    private HeightAllocator shares(Container parent, int inner) {
        var shares = new HeightAllocator(UIScale.scale(gap));
        for (var part : shown(parent)) {
            int width = width(part, inner);
            shares.add(room(part), HeightForWidth.of(part, width), least(part, width));
        }
        return shares;
    }

    private ColumnSpace room(Component part) {
        return rooms.getOrDefault(part, ColumnSpace.OWN);
    }

    private int least(Component part, int width) {
        return part instanceof Container container && container.getLayout() instanceof Column column
                ? column.least(container, width)
                : HeightAllocator.lines(room(part))
                        * part.getFontMetrics(part.getFont()).getHeight();
    }

    private int width(Component part, int inner) {
        boolean scrolls = room(part) != ColumnSpace.OWN && !(part instanceof ScrollArea area && area.isFramed());
        return margin == Margin.NONE || scrolls ? inner : ScrollArea.widthInside(inner);
    }

    private int inner(Container parent, int outer) {
        var insets = parent.getInsets();
        int inner = Math.max(0, outer - insets.left - insets.right);
        return characters == Integer.MAX_VALUE ? inner : Math.min(inner, characters * letter(parent));
    }

    /** The width of an average letter: m is too wide for prose, and n a little too. */
    private static int letter(Container parent) {
        var letters = "abcdefghijklmnopqrstuvwxyz e t a";
        return Math.ceilDiv(parent.getFontMetrics(parent.getFont()).stringWidth(letters), letters.length());
    }

    @Override
    public int height(Container parent, int width) {
        var insets = parent.getInsets();
        return shares(parent, inner(parent, width)).total() + insets.top + insets.bottom;
    }

    private int least(Container parent, int width) {
        var insets = parent.getInsets();
        return shares(parent, inner(parent, width)).least() + insets.top + insets.bottom;
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int width = parent.getWidth() == 0 ? widest(parent) : parent.getWidth();
        return new Dimension(width, height(parent, width));
    }

    private static int widest(Container parent) {
        var insets = parent.getInsets();
        int widest = shown(parent).stream()
                .mapToInt(part -> part.getPreferredSize().width)
                .max()
                .orElse(0);
        return widest + insets.left + insets.right;
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(0, least(parent, parent.getWidth()));
    }

    @Override
    public Dimension maximumLayoutSize(Container parent) {
        return new Dimension(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public void addLayoutComponent(Component part, Object constraint) {
        rooms.put(part, constraint instanceof ColumnSpace room ? room : ColumnSpace.OWN);
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
