package org.troubletree.load;

import org.troubletree.json.JsonReader;
import org.troubletree.json.ReadJson;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Symptom;






import java.util.HashSet;
import java.util.List;

/** The file of symptoms: what a person can say they see. */
final class SymptomsReader implements ObjectForm<List<Symptom>> {
    /** The symptoms of a file, as far as it is sound, and what is wrong with it. */
    record Read(List<Symptom> symptoms, List<Problem> problems) {}

    static Read read(String file, byte[] text) {
        return switch (JsonReader.read(text)) {
            case ReadJson.Broken broken -> new Read(List.of(), List.of(TreeLoader.problem(file, broken.flaw())));
            case ReadJson.Sound sound -> {
                var problems = Problems.in(file);
                var symptoms = new SymptomsReader().read(Spot.top(sound.value(), problems));
                yield new Read(problems.isEmpty() ? symptoms : List.of(), problems.list());
            }
        };
    }

    @Override
    public String belongs() {
        return "an object with format and symptoms";
    }

    @Override
    public List<Symptom> read(Fields fields) {
        fields.need("format", new Whole(TreeReader.FORMAT, TreeReader.FORMAT));
        var symptoms = fields.need("symptoms", ListOf.any(new SymptomReader()));
        var seen = new HashSet<String>();
        symptoms.stream()
                .map(Symptom::id)
                .filter(id -> !seen.add(id))
                .forEach(id ->
                        fields.wrong("symptoms", "two symptoms have the id " + Quoted.of(id), "an id of its own"));
        return symptoms;
    }
}
