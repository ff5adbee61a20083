package org.troubletree.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.troubletree.json.JsonArray;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.IntForm;
import org.troubletree.load.form.JsonLocation;
import org.troubletree.load.form.ListOf;
import org.troubletree.load.form.MapOf;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.OneOf;
import org.troubletree.load.form.SafeQuote;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;

/** Reads an event that supports a cause. */
final class EventPatternReader implements ObjectForm<EventPattern> {
    private static final Form<PatternWeight> WEIGHT = new OneOf<>(weights());

    private static Map<String, PatternWeight> weights() {
        var weights = new LinkedHashMap<String, PatternWeight>();
        weights.put("decisive", PatternWeight.DECISIVE);
        weights.put("strong", PatternWeight.STRONG);
        weights.put("supporting", PatternWeight.SUPPORTING);
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

    /** Reads what identifies an event, for or against a cause. */
    static EventPattern pattern(Fields fields, PatternWeight weight) {
        var text = fields.maybe("text", TextForms.LINE).orElse("");
        var values = fields.maybe("values", MapOf.atLeastOne(TextForms.VALUE_NAME, new ValuesForm()))
                .orElse(Map.of());
        values.keySet().stream()
                .filter(name -> !name.equals(EventPattern.DATA) && !text.contains("{" + name + "}"))
                .forEach(name -> fields.wrong(
                        "values",
                        "the text has no place for the value " + SafeQuote.of(name),
                        "{" + SafeQuote.plain(name) + "} belongs in the text where the value stands"));
        var sets = fields.maybe("sets", MapOf.atLeastOne(TextForms.FACT, TextForms.LINE))
                .orElse(Map.of());
        Placeholders.check(fields, sets, readable(text, values.keySet()));
        return new EventPattern(
                fields.maybe("id", new IntForm(0, 65_535)).map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.maybeList("source", ListOf.different(TextForms.LINE)),
                text,
                values,
                weight,
                sets,
                SurroundingsReader.read(fields));
    }

    /** The names of the values of an event: those in its text, its data, and two fields of its heading. */
    private static Set<String> readable(String text, Set<String> values) {
        var names = new TreeSet<>(Set.of("computer", "time"));
        names.addAll(Placeholders.in(text));
        names.addAll(values);
        return names;
    }

    /** One value, or a list of allowed values. */
    private record ValuesForm() implements Form<List<String>> {
        private static final Form<List<String>> SEVERAL =
                ListOf.different(TextForms.LINE).atLeast(1);

        @Override
        public String belongs() {
            return "one line of text, or a list of the lines that will do";
        }

        @Override
        public List<String> read(JsonLocation spot) {
            return spot.value() instanceof JsonArray ? SEVERAL.read(spot) : List.of(TextForms.LINE.read(spot));
        }

        @Override
        public List<String> standIn() {
            return List.of();
        }
    }
}
