package org.troubletree.load;

import org.troubletree.tree.Expectation;
import org.troubletree.tree.ReaderTerms;






import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts that a check can give, each with the words that its value can be; none: any value. */
record GivenFacts(Map<String, Set<String>> facts) {
    /** A check whose reader is not known: no fact of it can be told to be wrong. */
    static GivenFacts unknown() {
        return new GivenFacts(Map.of());
    }

    static GivenFacts of(ReaderTerms reader, List<Expectation> expects) {
        var facts = new LinkedHashMap<String, Set<String>>();
        expects.forEach(expected -> facts.putAll(reader.facts(expected)));
        return new GivenFacts(facts);
    }

    /** What the evidence must have shown for a choice: facts of this check, or others that are known by then. */
    Form<Map<String, String>> when() {
        return MapOf.atLeastOne(new Name(facts), new Value(facts));
    }

    /** Another fact may be meant; but one that is spelled nearly like one of this check hardly is. */
    private record Name(Map<String, Set<String>> facts) implements Form<String> {
        @Override
        public String belongs() {
            return Texts.FACT.belongs();
        }

        @Override
        public String read(Spot spot) {
            var name = Texts.FACT.read(spot);
            if (!facts.containsKey(name)) {
                NearName.nearest(name, facts.keySet())
                        .ifPresent(near -> spot.wrong(
                                "the check gives no fact " + Quoted.of(name),
                                "did you mean %s?".formatted(Quoted.of(near))));
            }
            return name;
        }

        @Override
        public String standIn() {
            return "";
        }
    }

    private record Value(Map<String, Set<String>> facts) implements Form<String> {
        @Override
        public String belongs() {
            return Texts.FACT_VALUE.belongs();
        }

        @Override
        public String read(Spot spot) {
            var value = Texts.FACT_VALUE.read(spot);
            var words = facts.getOrDefault(spot.name(), Set.of());
            if (!words.isEmpty() && !words.contains(value)) {
                spot.wrong(
                        "the fact %s is never %s".formatted(Quoted.plain(spot.name()), Quoted.of(value)),
                        NearName.advice(value, words));
            }
            return value;
        }

        @Override
        public String standIn() {
            return "";
        }
    }
}
