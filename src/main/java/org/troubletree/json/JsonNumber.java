package org.troubletree.json;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** A number with its digits as they are in the file. */
public record JsonNumber(int line, int column, String digits) implements Json {
    /** The number if it is an integer of 32 bits; {@code 3.0} is 3. */
    public OptionalInt whole() {
        try {
            return OptionalInt.of(new BigDecimal(digits).intValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    @Override
    public String described() {
        return "the number " + digits;
    }
}
