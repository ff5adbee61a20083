package org.troubletree.load;

import org.troubletree.json.JsonArray;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.Weight;






import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** An event that speaks for a cause. */
final class EventPatternReader implements ObjectForm<EventPattern> {
    private static final Form<Weight> WEIGHT = new OneOf<>(weights());

    private static Map<String, Weight> weights() {
        var weights = new LinkedHashMap<String, Weight>();
        weights.put("decisive", Weight.DECISIVE);
        weights.put("strong", Weight.STRONG);
        weights.put("supporting", Weight.SUPPORTING);
        return weights;
    }

    @Override
    public String belongs() {
        return "an event with weight and with id or text";
    }

    @Override
    public EventPattern read(Fields fields) {
        if (!fields.has("id") && !fields.has("text")) {
            fields.wrong("nothing says which event this is", "an id or a text belongs here");
        }
        return pattern(fields, fields.need("weight", WEIGHT));
    }

    /** What an event is known by, whatever it speaks for or against. */
    static EventPattern pattern(Fields fields, Weight weight) {
        var text = fields.maybe("text", Texts.LINE).orElse("");
        var values = fields.maybe("values", MapOf.atLeastOne(Texts.VALUE_NAME, new ValuesThatDo()))
                .orElse(Map.of());
        values.keySet().stream()
                .filter(name -> !name.equals(EventPattern.DATA) && !text.contains("{" + name + "}"))
                .forEach(name -> fields.wrong(
                        "values",
                        "the text has no place for the value " + Quoted.of(name),
                        "{" + Quoted.plain(name) + "} belongs in the text where the value stands"));
        var sets =
                fields.maybe("sets", MapOf.atLeastOne(Texts.FACT, Texts.LINE)).orElse(Map.of());
        Slots.check(fields, sets, readable(text, values.keySet()));
        return new EventPattern(
                fields.maybe("id", new Whole(0, 65_535)).map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.maybeList("source", ListOf.different(Texts.LINE)),
                text,
                values,
                weight,
                sets,
                SurroundingsReader.read(fields));
    }

    /** The names of what is read from an event: what is inserted into its text, its data, and two parts of its heading. */
    private static Set<String> readable(String text, Set<String> values) {
        var names = new TreeSet<>(Set.of("computer", "time"));
        names.addAll(Slots.in(text));
        names.addAll(values);
        return names;
    }

    /** One value, or a list of those that will do. */
    private record ValuesThatDo() implements Form<List<String>> {
        private static final Form<List<String>> SEVERAL =
                ListOf.different(Texts.LINE).atLeast(1);

        @Override
        public String belongs() {
            return "one line of text, or a list of the lines that will do";
        }

        @Override
        public List<String> read(Spot spot) {
            return spot.value() instanceof JsonArray ? SEVERAL.read(spot) : List.of(Texts.LINE.read(spot));
        }

        @Override
        public List<String> standIn() {
            return List.of();
        }
    }
}
