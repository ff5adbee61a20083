package org.troubletree.load.form;

import org.troubletree.json.JsonNumber;

/** An integer in a range, both bounds included. */
public record IntForm(int least, int most) implements Form<Integer> {
    @Override
    public String belongs() {
        if (least == most) {
            return "the number " + least;
        }
        return most == Integer.MAX_VALUE
                ? "a whole number from %d on".formatted(least)
                : "a whole number from %d to %d".formatted(least, most);
    }

    @Override
    public Integer read(JsonLocation spot) {
        if (!(spot.value() instanceof JsonNumber number)) {
            spot.wrongType(belongs());
            return least;
        }
        var whole = number.whole();
        if (whole.isEmpty() || whole.getAsInt() < least || whole.getAsInt() > most) {
            spot.wrongType(belongs());
            return least;
        }
        return whole.getAsInt();
    }

    @Override
    public Integer standIn() {
        return least;
    }
}
