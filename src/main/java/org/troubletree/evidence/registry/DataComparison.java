package org.troubletree.evidence.registry;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Expectation;

/** A comparison of registry data with what is expected, and the words for its result. */
sealed interface DataComparison {
    String PRESENT = "present";
    String WRONG_TYPE = "wrong-type";

    /** Returns the comparison that an expectation asks for. At most one of its keys asks for one. */
    static DataComparison of(Expectation expected) {
        return bound(expected, "atLeast", NumberBound.BoundSide.AT_LEAST)
                .or(() -> bound(expected, "atMost", NumberBound.BoundSide.AT_MOST))
                .or(() -> expected.one("equals").map(EqualValue::new))
                .or(() -> expected.one("contains").map(ContainedText::new))
                .orElseGet(AnyValue::new);
    }

    private static Optional<DataComparison> bound(Expectation expected, String key, NumberBound.BoundSide side) {
        return expected.one(key).flatMap(Dword::parse).map(bound -> new NumberBound(side, bound));
    }

    /** Returns the words that {@link #compare} can return. */
    Set<String> possibleResults();

    /** Returns the word for the result. */
    String compare(RegistryValue value);

    /** Returns what is expected, as the end of a sentence. */
    String expectedText();

    /** Data that is a number on one side of a bound, or the bound itself. */
    record NumberBound(BoundSide side, Dword bound) implements DataComparison {
        /** The side of a bound on which a number is expected. */
        enum BoundSide {
            AT_LEAST("at-least", "below", "at least "),
            AT_MOST("at-most", "above", "at most ");

            private final String inside;
            private final String outside;
            private final String words;

            BoundSide(String inside, String outside, String words) {
                this.inside = inside;
                this.outside = outside;
                this.words = words;
            }
        }

        @Override
        public Set<String> possibleResults() {
            return Set.of(side.inside, side.outside, WRONG_TYPE);
        }

        @Override
        public String compare(RegistryValue value) {
            return value.number()
                    .map(number -> isWithinBound(number) ? side.inside : side.outside)
                    .orElse(WRONG_TYPE);
        }

        private boolean isWithinBound(Dword number) {
            return switch (side) {
                case AT_LEAST -> number.number() >= bound.number();
                case AT_MOST -> number.number() <= bound.number();
            };
        }

        @Override
        public String expectedText() {
            return side.words + bound.shown();
        }
    }

    /** Data that equals a number in any spelling, or a text. */
    record EqualValue(String text) implements DataComparison {
        @Override
        public Set<String> possibleResults() {
            return Set.of("equal", "different", WRONG_TYPE);
        }

        @Override
        public String compare(RegistryValue value) {
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
        public String expectedText() {
            return Dword.parse(text).map(Dword::shown).orElse("“" + text + "”");
        }
    }

    /** A text or list that contains a text. */
    record ContainedText(String part) implements DataComparison {
        @Override
        public Set<String> possibleResults() {
            return Set.of("contains", "lacks", WRONG_TYPE);
        }

        @Override
        public String compare(RegistryValue value) {
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
        public String expectedText() {
            return "with “" + part + "” in it";
        }
    }

    /** Any data. */
    record AnyValue() implements DataComparison {
        @Override
        public Set<String> possibleResults() {
            return Set.of(PRESENT);
        }

        @Override
        public String compare(RegistryValue value) {
            return PRESENT;
        }

        @Override
        public String expectedText() {
            return "there";
        }
    }
}
