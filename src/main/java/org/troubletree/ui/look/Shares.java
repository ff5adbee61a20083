package org.troubletree.ui.look;

import org.troubletree.ui.look.Column.Room;








import java.util.ArrayList;
import java.util.List;

/** Shares a height among the parts of a column: who gets what is left, and who gives way first where it is too little. */
final class Shares {
    private static final List<Room> FIRST_TO_GIVE_WAY = List.of(Room.REST, Room.READING, Room.LIST);

    private final int gap;
    private final List<Part> parts = new ArrayList<>();

    private record Part(Room room, int height, int least) {}

    Shares(int gap) {
        this.gap = gap;
    }

    /** How many lines a part keeps as long as another can give way. */
    static int lines(Room room) {
        return switch (room) {
            case OWN -> 0;
            case READING, REST -> 3;
            case LIST -> 6;
        };
    }

    /** Another part, with the height it needs and the height it keeps. */
    void add(Room room, int height, int least) {
        parts.add(new Part(room, height, room == Room.OWN ? height : Math.min(least, height)));
    }

    /** The height that all need. */
    int total() {
        return parts.stream().mapToInt(Part::height).sum() + gaps();
    }

    /** The height that all keep. */
    int least() {
        return parts.stream().mapToInt(Part::least).sum() + gaps();
    }

    private int gaps() {
        return Math.max(0, parts.size() - 1) * gap;
    }

    /**
     * The heights of the parts, in their order, where that much is there in all. Where even the least is too much, the
     * rest, which is what a person works in, goes last.
     */
    List<Integer> within(int available) {
        var heights = new ArrayList<>(parts.stream().map(Part::height).toList());
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
            if (parts.get(i).room() == Room.REST) {
                heights.set(i, heights.get(i) + left);
                return;
            }
        }
    }

    /** Takes from parts of that room what is missing; gives back what is missing still, as a number below zero. */
    private int shrink(List<Integer> heights, int left, Room room, Keeping keeping) {
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
