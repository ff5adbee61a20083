package org.troubletree.tree;

import java.util.function.Predicate;

/** A key that an expectation may have, and what its reader takes for it. {@code belongs} says that as the end of a sentence. */
public record Term(String key, Count count, String belongs, Predicate<String> fits) {
    /** How many texts may stand under the key. */
    public enum Count {
        ONE,
        MAYBE_ONE,
        SOME,
        ANY;

        /** Whether an expectation without the key is whole. */
        public boolean isOptional() {
            return this == MAYBE_ONE || this == ANY;
        }

        /** Whether a list of texts may stand there too. */
        public boolean takesMany() {
            return this == SOME || this == ANY;
        }
    }

    /** A key that takes any text. */
    public static Term text(String key, Count count, String belongs) {
        return new Term(key, count, belongs, text -> true);
    }

    /** A key that may hold one number of 32 bits. */
    public static Term number(String key) {
        return new Term(
                key,
                Count.MAYBE_ONE,
                "a number of 32 bits, such as 20 or \"0x14\",",
                text -> Dword.parse(text).isPresent());
    }
}
