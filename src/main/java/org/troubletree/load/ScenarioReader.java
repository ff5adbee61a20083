package org.troubletree.load;

import org.troubletree.tree.Scenario;






import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

final class ScenarioReader implements ObjectForm<Scenario> {
    private final Form<String> symptom;
    private final Form<String> evidence;

    ScenarioReader(Outside outside) {
        this.symptom = new KnownName("symptom", outside.symptoms());
        this.evidence =
                new KnownName("kind of evidence", kinds(outside.readers().keySet()));
    }

    private static Set<String> kinds(Set<String> readers) {
        var kinds = new LinkedHashSet<String>();
        kinds.add(Scenario.EVENT_LOG);
        kinds.addAll(readers);
        return kinds;
    }

    @Override
    public String belongs() {
        return "a scenario with id, title, answers and reaches";
    }

    @Override
    public Scenario read(Fields fields) {
        var handedIn =
                fields.maybe("evidence", MapOf.any(evidence, Texts.PROSE)).orElse(Map.of());
        if (fields.has("opens") && !handedIn.containsKey(Scenario.EVENT_LOG)) {
            fields.wrong("opens", "no events open the signature", "event-log belongs in the evidence");
        }
        return new Scenario(
                fields.need("id", Texts.ID),
                fields.need("title", Texts.LINE),
                fields.maybeList("symptoms", ListOf.different(symptom)),
                handedIn,
                expected(fields),
                fields.need("answers", MapOf.any(Texts.ID, Texts.ID)));
    }

    private static Scenario.Expected expected(Fields fields) {
        return new Scenario.Expected(
                fields.maybe("opens", Texts.ID),
                fields.maybeList("notOpens", ListOf.different(Texts.ID)),
                fields.need("reaches", Texts.ID));
    }
}
