package org.troubletree.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.troubletree.json.JsonBoolean;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.JsonLocation;
import org.troubletree.load.form.ListOf;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Choice.Safety;

/** Reads a choice of a question or a check; they differ in how they declare facts. */
final class ChoiceReader implements ObjectForm<Choice> {
    private final String keys;
    private final Function<Fields, Map<String, String>> facts;

    private ChoiceReader(String keys, Function<Fields, Map<String, String>> facts) {
        this.keys = keys;
        this.facts = facts;
    }

    /** Choices of a question; each may give the question's fact a value. */
    static Form<List<Choice>> ofQuestion(Optional<String> fact) {
        return atLeastTwo(new ChoiceReader("value", fields -> valued(fields, fact)));
    }

    private static Map<String, String> valued(Fields fields, Optional<String> fact) {
        var value = fields.maybe("value", TextForms.LINE);
        if (value.isPresent() && fact.isEmpty()) {
            fields.wrong(
                    "value", "the question has no fact that could have this value", "fact belongs in the question");
        }
        return value.isPresent() && fact.isPresent() ? Map.of(fact.get(), value.get()) : Map.of();
    }

    /** Choices of a check; each may say what the evidence must have shown. */
    static Form<List<Choice>> ofCheck(ReaderFacts given) {
        return atLeastTwo(new ChoiceReader(
                "when", fields -> fields.maybe("when", given.when()).orElse(Map.of())));
    }

    private static Form<List<Choice>> atLeastTwo(ChoiceReader choice) {
        return ListOf.any(choice).atLeast(2);
    }

    @Override
    public String belongs() {
        return "a choice with id, label, next and, where wanted, help, %s and safe".formatted(keys);
    }

    @Override
    public Choice read(Fields fields) {
        return new Choice(
                fields.need("id", TextForms.ID),
                fields.need("label", TextForms.LINE),
                fields.maybe("help", TextForms.LINE),
                facts.apply(fields),
                fields.maybe("safe", new SafetyForm()).orElse(Safety.PLAIN),
                fields.need("next", TextForms.ID));
    }

    /** The mark of the safe answer, which other choices omit. */
    private record SafetyForm() implements Form<Safety> {
        @Override
        public String belongs() {
            return "true, or nothing at all,";
        }

        @Override
        public Safety read(JsonLocation spot) {
            if (spot.value() instanceof JsonBoolean truth && truth.holds()) {
                return Safety.SAFE;
            }
            spot.wrongType(belongs());
            return Safety.PLAIN;
        }

        @Override
        public Safety standIn() {
            return Safety.PLAIN;
        }
    }
}
