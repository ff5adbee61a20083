package org.troubletree.evidence;

import org.troubletree.tree.Dword;
import org.troubletree.tree.Expectation;


import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the data of a value is held against, and the words for how it stands to that. */
sealed interface RegistryCompare {
    String PRESENT = "present";
    String WRONG_TYPE = "wrong-type";

    /** The comparison that an expectation asks for; at most one of its keys asks for one. */
    static RegistryCompare of(Expectation expected) {
        return bound(expected, "atLeast", Bound.Side.AT_LEAST)
                .or(() -> bound(expected, "atMost", Bound.Side.AT_MOST))
                .or(() -> expected.one("equals").map(Equal::new))
                .or(() -> expected.one("contains").map(Contains::new))
                .orElseGet(Any::new);
    }

    private static Optional<RegistryCompare> bound(Expectation expected, String key, Bound.Side side) {
        return expected.one(key).flatMap(Dword::parse).map(bound -> new Bound(side, bound));
    }

    /** The words that {@link #word} can give. */
    Set<String> words();

    /** How the data stands to it. */
    String word(RegistryValue value);

    /** What is wanted, as the end of a sentence. */
    String wanted();

    /** A number that may be the bound itself, or lie on that side of it. */
    record Bound(Side side, Dword bound) implements RegistryCompare {
        /** The side of a bound on which a number is wanted. */
        enum Side {
            AT_LEAST("at-least", "below", "at least "),
            AT_MOST("at-most", "above", "at most ");

            private final String inside;
            private final String outside;
            private final String words;

            Side(String inside, String outside, String words) {
                this.inside = inside;
                this.outside = outside;
                this.words = words;
            }
        }

        @Override
        public Set<String> words() {
            return Set.of(side.inside, side.outside, WRONG_TYPE);
        }

        @Override
        public String word(RegistryValue value) {
            return value.number()
                    .map(number -> holds(number) ? side.inside : side.outside)
                    .orElse(WRONG_TYPE);
        }

        private boolean holds(Dword number) {
            return switch (side) {
                case AT_LEAST -> number.number() >= bound.number();
                case AT_MOST -> number.number() <= bound.number();
            };
        }

        @Override
        public String wanted() {
            return side.words + bound.shown();
        }
    }

    /** This data: a number in any spelling, or a text. */
    record Equal(String text) implements RegistryCompare {
        @Override
        public Set<String> words() {
            return Set.of("equal", "different", WRONG_TYPE);
        }

        @Override
        public String word(RegistryValue value) {
            var wanted = Dword.parse(text);
            if (wanted.isPresent() && value.number().isPresent()) {
                return wanted.equals(value.number()) ? "equal" : "different";
            }
            return value.number().isPresent() ? WRONG_TYPE : isText(value) ? "equal" : "different";
        }

        private boolean isText(RegistryValue value) {
            return String.join("; ", value.texts()).strip().equalsIgnoreCase(text.strip());
        }

        @Override
        public String wanted() {
            return Dword.parse(text).map(Dword::shown).orElse("“" + text + "”");
        }
    }

    /** A text or list with this in it. */
    record Contains(String part) implements RegistryCompare {
        @Override
        public Set<String> words() {
            return Set.of("contains", "lacks", WRONG_TYPE);
        }

        @Override
        public String word(RegistryValue value) {
            if (value.number().isPresent()) {
                return WRONG_TYPE;
            }
            var wanted = part.toLowerCase(Locale.ROOT);
            return value.texts().stream()
                            .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted))
                    ? "contains"
                    : "lacks";
        }

        @Override
        public String wanted() {
            return "with “" + part + "” in it";
        }
    }

    /** Any data. */
    record Any() implements RegistryCompare {
        @Override
        public Set<String> words() {
            return Set.of(PRESENT);
        }

        @Override
        public String word(RegistryValue value) {
            return PRESENT;
        }

        @Override
        public String wanted() {
            return "there";
        }
    }
}
