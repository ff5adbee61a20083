package org.troubletree.load.form;

import org.troubletree.json.JsonBoolean;

/** {@code true} or {@code false}, with the value of each. */
public record BooleanForm<T>(T whenTrue, T whenFalse) implements Form<T> {
    @Override
    public String belongs() {
        return "true or false";
    }

    @Override
    public T read(JsonLocation spot) {
        if (spot.value() instanceof JsonBoolean truth) {
            return truth.holds() ? whenTrue : whenFalse;
        }
        spot.wrongType(belongs());
        return whenFalse;
    }

    @Override
    public T standIn() {
        return whenFalse;
    }
}
