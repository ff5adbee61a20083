package org.troubletree.load.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.troubletree.json.JsonArray;

/** A list of entries of one form. */
public record ListOf<T>(Form<T> entry, int least, RepeatedItems twice) implements Form<List<T>> {
    /** Whether entries may repeat. */
    enum RepeatedItems {
        ALLOWED,
        REFUSED
    }

    /** A list of any length, in which entries may repeat. */
    public static <T> ListOf<T> any(Form<T> entry) {
        return new ListOf<>(entry, 0, RepeatedItems.ALLOWED);
    }

    /** A list in which a repeated entry is a problem. */
    public static <T> ListOf<T> different(Form<T> entry) {
        return new ListOf<>(entry, 0, RepeatedItems.REFUSED);
    }

    /** The same list with a minimum number of entries. */
    public ListOf<T> atLeast(int entries) {
        return new ListOf<>(entry, entries, twice);
    }

    @Override
    public String belongs() {
        return "a list of %s (each: %s)".formatted(least == 0 ? "any length" : "at least " + least, entry.belongs());
    }

    @Override
    public List<T> read(JsonLocation spot) {
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

    private List<T> entries(JsonArray array, JsonLocation spot) {
        var read = new ArrayList<T>(array.values().size());
        for (int i = 0; i < array.values().size(); i++) {
            read.add(entry.read(at(i, array, spot)));
        }
        if (twice == RepeatedItems.REFUSED && read.size() > 1) {
            refuseTwice(read, array, spot);
        }
        return read;
    }

    private void refuseTwice(List<T> read, JsonArray array, JsonLocation spot) {
        var seen = new HashSet<T>();
        for (int i = 0; i < read.size(); i++) {
            if (!seen.add(read.get(i))) {
                at(i, array, spot).wrong("this entry stands in the list twice", "each entry once");
            }
        }
    }

    private static JsonLocation at(int entry, JsonArray array, JsonLocation spot) {
        return spot.below(entry, array.values().get(entry));
    }

    @Override
    public List<T> standIn() {
        return List.of();
    }
}
