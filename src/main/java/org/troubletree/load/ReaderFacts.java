package org.troubletree.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.troubletree.load.form.DidYouMean;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.JsonLocation;
import org.troubletree.load.form.MapOf;
import org.troubletree.load.form.SafeQuote;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.ReaderTerms;

/** The facts that a check can set, each with its possible values; an empty set means any value. */
record ReaderFacts(Map<String, Set<String>> facts) {
    /** The facts of a check whose reader is unknown, so that none can be reported as wrong. */
    static ReaderFacts unknown() {
        return new ReaderFacts(Map.of());
    }

    static ReaderFacts of(ReaderTerms reader, List<Expectation> expects) {
        var facts = new LinkedHashMap<String, Set<String>>();
        expects.forEach(expected -> facts.putAll(reader.facts(expected)));
        return new ReaderFacts(facts);
    }

    /** What the evidence must have shown for a choice: facts of this check, or others that are known by then. */
    Form<Map<String, String>> when() {
        return MapOf.atLeastOne(new ReaderFactName(facts), new ReaderFactValue(facts));
    }

    /** Another fact is allowed, but a name that is nearly one of this check is probably a typing error. */
    private record ReaderFactName(Map<String, Set<String>> facts) implements Form<String> {
        @Override
        public String belongs() {
            return TextForms.FACT.belongs();
        }

        @Override
        public String read(JsonLocation spot) {
            var name = TextForms.FACT.read(spot);
            if (!facts.containsKey(name)) {
                DidYouMean.nearest(name, facts.keySet())
                        .ifPresent(near -> spot.wrong(
                                "the check gives no fact " + SafeQuote.of(name),
                                "did you mean %s?".formatted(SafeQuote.of(near))));
            }
            return name;
        }

        @Override
        public String standIn() {
            return "";
        }
    }

    private record ReaderFactValue(Map<String, Set<String>> facts) implements Form<String> {
        @Override
        public String belongs() {
            return TextForms.FACT_VALUE.belongs();
        }

        @Override
        public String read(JsonLocation spot) {
            var value = TextForms.FACT_VALUE.read(spot);
            var words = facts.getOrDefault(spot.name(), Set.of());
            if (!words.isEmpty() && !words.contains(value)) {
                spot.wrong(
                        "the fact %s is never %s".formatted(SafeQuote.plain(spot.name()), SafeQuote.of(value)),
                        DidYouMean.advice(value, words));
            }
            return value;
        }

        @Override
        public String standIn() {
            return "";
        }
    }
}
