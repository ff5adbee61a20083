package org.troubletree.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.ListOf;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.OneOf;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Outcome.Result;

final class OutcomeReader implements ObjectForm<Outcome> {
    private static final Form<Result> RESULT = new OneOf<>(results());
    private static final Form<List<String>> FACTS = ListOf.different(TextForms.FACT);

    private static Map<String, Result> results() {
        var results = new LinkedHashMap<String, Result>();
        results.put("undecided", Result.UNDECIDED);
        results.put("other-cause", Result.OTHER_CAUSE);
        results.put("known-fault", Result.KNOWN_FAULT);
        results.put("workaround", Result.WORKAROUND);
        results.put("fixed", Result.FIXED);
        return results;
    }

    @Override
    public String belongs() {
        return "an outcome with title, text, articles, result and, where it names a cause, knownBy";
    }

    @Override
    public Outcome read(Fields fields) {
        var outcome = new Outcome(
                PageReader.readWithArticle(fields), fields.need("result", RESULT), fields.maybeList("knownBy", FACTS));
        if (outcome.result().namesCause() && outcome.knownBy().isEmpty()) {
            fields.wrong(
                    "knownBy",
                    "a cause is named, and nothing says what tells it from its neighbours",
                    "knownBy with at least one fact belongs here");
        }
        return outcome;
    }
}
