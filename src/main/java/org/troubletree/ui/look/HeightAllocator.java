package org.troubletree.ui.look;

import java.util.ArrayList;
import java.util.List;
import org.troubletree.ui.look.Column.ColumnSpace;

/** Distributes a height among the components of a column: which gets the remaining height, and which shrinks first. */
final class HeightAllocator {
    private static final List<ColumnSpace> FIRST_TO_GIVE_WAY =
            List.of(ColumnSpace.REST, ColumnSpace.READING, ColumnSpace.LIST);

    private final int gap;
    private final List<HeightPart> parts = new ArrayList<>();

    private record HeightPart(ColumnSpace room, int height, int least) {}

    HeightAllocator(int gap) {
        this.gap = gap;
    }

    /** The number of lines that a component keeps while another can still shrink. */
    static int lines(ColumnSpace room) {
        return switch (room) {
            case OWN -> 0;
            case READING, REST -> 3;
            case LIST -> 6;
        };
    }

    /** Adds a component with the height it needs and the height it keeps. */
    void add(ColumnSpace room, int height, int least) {
        parts.add(new HeightPart(room, height, room == ColumnSpace.OWN ? height : Math.min(least, height)));
    }

    /** The sum of the needed heights. */
    int total() {
        return parts.stream().mapToInt(HeightPart::height).sum() + gaps();
    }

    /** The sum of the heights that are kept. */
    int least() {
        return parts.stream().mapToInt(HeightPart::least).sum() + gaps();
    }

    private int gaps() {
        return Math.max(0, parts.size() - 1) * gap;
    }

    /**
     * The heights of the components, in their order, for the available height. If even the kept heights are too much,
     * the components of kind {@code REST}, in which a person works, shrink last.
     */
    List<Integer> within(int available) {
        var heights = new ArrayList<>(parts.stream().map(HeightPart::height).toList());
        int left = available - total();
        if (left > 0) {
            stretch(heights, left);
        }
        for (var room : FIRST_TO_GIVE_WAY) {
            left = shrink(heights, left, room, Keeping.THE_LEAST);
        }
        for (var room : FIRST_TO_GIVE_WAY.reversed()) {
            left = shrink(heights, left, room, Keeping.NOTHING);
        }
        return heights;
    }

    private enum Keeping {
        THE_LEAST,
        NOTHING
    }

    private void stretch(List<Integer> heights, int left) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).room() == ColumnSpace.REST) {
                heights.set(i, heights.get(i) + left);
                return;
            }
        }
    }

    /** Shrinks components of one kind by the missing height. Returns what is still missing, as a negative number. */
    private int shrink(List<Integer> heights, int left, ColumnSpace room, Keeping keeping) {
        int missing = left;
        for (int i = 0; i < parts.size() && missing < 0; i++) {
            var part = parts.get(i);
            if (part.room() == room) {
                int before = heights.get(i);
                int kept = keeping == Keeping.THE_LEAST ? part.least() : 0;
                heights.set(i, Math.max(kept, before + missing));
                missing += before - heights.get(i);
            }
        }
        return missing;
    }
}
