package org.troubletree.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Expectation;

/** What the data of a value is held against, and the words for how it stands to that. */
sealed interface RegistryCompare {
    String PRESENT = "present";
    String WRONG_TYPE = "wrong-type";

    /** The comparison that an expectation asks for; at most one of its keys asks for one. */
    static RegistryCompare of(Expectation expected) {
        return number(expected, "atLeast")
                .<RegistryCompare>map(AtLeast::new)
                .or(() -> number(expected, "atMost").map(AtMost::new))
                .or(() -> expected.one("equals").map(Equal::new))
                .or(() -> expected.one("contains").map(Contains::new))
                .orElseGet(Any::new);
    }

    private static Optional<Dword> number(Expectation expected, String key) {
        return expected.one(key).flatMap(Dword::parse);
    }

    /** The words that {@link #word} can give. */
    Set<String> words();

    /** How the data stands to it. */
    String word(RegistryValue value);

    /** What is wanted, as the end of a sentence. */
    String wanted();

    private static String numeric(RegistryValue value, String yes, String no, java.util.function.LongPredicate holds) {
        return value.number()
                .map(number -> holds.test(number.number()) ? yes : no)
                .orElse(WRONG_TYPE);
    }

    /** A number from this one on. */
    record AtLeast(Dword bound) implements RegistryCompare {
        @Override
        public Set<String> words() {
            return Set.of("at-least", "below", WRONG_TYPE);
        }

        @Override
        public String word(RegistryValue value) {
            return numeric(value, "at-least", "below", number -> number >= bound.number());
        }

        @Override
        public String wanted() {
            return "at least " + bound.shown();
        }
    }

    /** A number up to this one. */
    record AtMost(Dword bound) implements RegistryCompare {
        @Override
        public Set<String> words() {
            return Set.of("at-most", "above", WRONG_TYPE);
        }

        @Override
        public String word(RegistryValue value) {
            return numeric(value, "at-most", "above", number -> number <= bound.number());
        }

        @Override
        public String wanted() {
            return "at most " + bound.shown();
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
