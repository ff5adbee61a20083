package org.troubletree.tree;

import java.util.function.Predicate;

/**
 * A key that an expectation may have, and the values its reader accepts. {@code belongs} describes them as the end of
 * a sentence.
 */
public record Term(String key, Count count, String belongs, Predicate<String> fits) {
    /** How many texts the key may have. */
    public enum Count {
        ONE,
        MAYBE_ONE,
        SOME,
        ANY;

        /** Whether an expectation may omit the key. */
        public boolean isOptional() {
            return this == MAYBE_ONE || this == ANY;
        }

        /** Whether the key may also have a list of texts. */
        public boolean takesMany() {
            return this == SOME || this == ANY;
        }
    }

    /** A key that accepts any text. */
    public static Term text(String key, Count count, String belongs) {
        return new Term(key, count, belongs, text -> true);
    }

    /** A key that accepts one 32-bit number. */
    public static Term number(String key) {
        return new Term(
                key,
                Count.MAYBE_ONE,
                "a number of 32 bits, such as 20 or \"0x14\",",
                text -> Dword.parse(text).isPresent());
    }
}
