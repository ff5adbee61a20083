package org.troubletree.json;

import java.util.List;

/** A list of values. */
public record JsonArray(int line, int column, List<Json> values) implements Json {
    /** Copies the list. */
    public JsonArray {
        values = List.copyOf(values);
    }

    @Override
    public String described() {
        return values.isEmpty() ? "an empty list" : "a list";
    }
}
