package org.troubletree.load;

import org.troubletree.json.JsonArray;






import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A list of entries of one form. */
record ListOf<T>(Form<T> entry, int least, Twice twice) implements Form<List<T>> {
    /** Whether an entry may stand twice. */
    enum Twice {
        ALLOWED,
        REFUSED
    }

    static <T> ListOf<T> any(Form<T> entry) {
        return new ListOf<>(entry, 0, Twice.ALLOWED);
    }

    static <T> ListOf<T> different(Form<T> entry) {
        return new ListOf<>(entry, 0, Twice.REFUSED);
    }

    ListOf<T> atLeast(int entries) {
        return new ListOf<>(entry, entries, twice);
    }

    @Override
    public String belongs() {
        return "a list of %s (each: %s)".formatted(least == 0 ? "any length" : "at least " + least, entry.belongs());
    }

    @Override
    public List<T> read(Spot spot) {
        if (!(spot.value() instanceof JsonArray array)) {
            spot.wrongType(belongs());
            return List.of();
        }
        if (array.values().size() < least) {
            spot.wrong(
                    "the list has %d of at least %d entries"
                            .formatted(array.values().size(), least),
                    belongs());
        }
        return entries(array, spot);
    }

    private List<T> entries(JsonArray array, Spot spot) {
        var read = new ArrayList<T>(array.values().size());
        for (int i = 0; i < array.values().size(); i++) {
            read.add(entry.read(at(i, array, spot)));
        }
        if (twice == Twice.REFUSED && read.size() > 1) {
            refuseTwice(read, array, spot);
        }
        return read;
    }

    private void refuseTwice(List<T> read, JsonArray array, Spot spot) {
        var seen = new HashSet<T>();
        for (int i = 0; i < read.size(); i++) {
            if (!seen.add(read.get(i))) {
                at(i, array, spot).wrong("this entry stands in the list twice", "each entry once");
            }
        }
    }

    private static Spot at(int entry, JsonArray array, Spot spot) {
        return spot.below(entry, array.values().get(entry));
    }

    @Override
    public List<T> standIn() {
        return List.of();
    }
}
