package org.troubletree.load;

import java.util.HashSet;
import java.util.List;
import org.troubletree.json.JsonReader;
import org.troubletree.json.ReadJson;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.IntForm;
import org.troubletree.load.form.JsonLocation;
import org.troubletree.load.form.ListOf;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.Problems;
import org.troubletree.load.form.SafeQuote;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Symptom;

/** Reads the file of symptoms: what a person can say they see. */
final class SymptomsReader implements ObjectForm<List<Symptom>> {
    /** The valid symptoms of a file, and its problems. */
    record SymptomsResult(List<Symptom> symptoms, List<Problem> problems) {}

    static SymptomsResult read(String file, byte[] text) {
        return switch (JsonReader.read(text)) {
            case ReadJson.InvalidJson broken ->
                new SymptomsResult(List.of(), List.of(TreeLoader.problem(file, broken.flaw())));
            case ReadJson.ValidJson sound -> {
                var problems = Problems.in(file);
                var symptoms = new SymptomsReader().read(JsonLocation.top(sound.value(), problems));
                yield new SymptomsResult(problems.isEmpty() ? symptoms : List.of(), problems.list());
            }
        };
    }

    @Override
    public String belongs() {
        return "an object with format and symptoms";
    }

    @Override
    public List<Symptom> read(Fields fields) {
        fields.need("format", new IntForm(TreeReader.FORMAT, TreeReader.FORMAT));
        var symptoms = fields.need("symptoms", ListOf.any(new SymptomReader()));
        var seen = new HashSet<String>();
        symptoms.stream()
                .map(Symptom::id)
                .filter(id -> !seen.add(id))
                .forEach(id ->
                        fields.wrong("symptoms", "two symptoms have the id " + SafeQuote.of(id), "an id of its own"));
        return symptoms;
    }
}
