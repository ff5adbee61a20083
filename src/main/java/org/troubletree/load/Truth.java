package org.troubletree.load;

import org.troubletree.json.JsonTruth;







/** {@code true} or {@code false}, and what they mean. */
record Truth<T>(T whenTrue, T whenFalse) implements Form<T> {
    @Override
    public String belongs() {
        return "true or false";
    }

    @Override
    public T read(Spot spot) {
        if (spot.value() instanceof JsonTruth truth) {
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
