package org.troubletree.load;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.ListOf;
import org.troubletree.load.form.MapOf;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Scenario;

final class ScenarioReader implements ObjectForm<Scenario> {
    private final Form<String> symptom;
    private final Form<String> evidence;

    ScenarioReader(LoadContext outside) {
        this.symptom = new ExternalNameForm("symptom", outside.symptoms());
        this.evidence =
                new ExternalNameForm("kind of evidence", kinds(outside.readers().keySet()));
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
                fields.maybe("evidence", MapOf.any(evidence, TextForms.PROSE)).orElse(Map.of());
        if (fields.has("opens") && !handedIn.containsKey(Scenario.EVENT_LOG)) {
            fields.wrong("opens", "no events open the signature", "event-log belongs in the evidence");
        }
        return new Scenario(
                fields.need("id", TextForms.ID),
                fields.need("title", TextForms.LINE),
                fields.maybeList("symptoms", ListOf.different(symptom)),
                handedIn,
                expected(fields),
                fields.need("answers", MapOf.any(TextForms.ID, TextForms.ID)));
    }

    private static Scenario.Expected expected(Fields fields) {
        return new Scenario.Expected(
                fields.maybe("opens", TextForms.ID),
                fields.maybeList("notOpens", ListOf.different(TextForms.ID)),
                fields.need("reaches", TextForms.ID));
    }
}
