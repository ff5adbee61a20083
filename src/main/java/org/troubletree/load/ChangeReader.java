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
import org.troubletree.tree.Action;
import org.troubletree.tree.Change;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.Risk;
import org.troubletree.tree.Risk.Level;

final class ChangeReader implements ObjectForm<Change> {
    private static final ListOf<String> STEPS = ListOf.any(TextForms.PROSE);
    private static final Form<List<String>> VERSIONS =
            ListOf.different(TextForms.LINE).atLeast(1);

    @Override
    public String belongs() {
        return "a change with title, text, articles, registry or procedure, risk, backup, restart, verify, undo, appliesTo,"
                + " next and leave";
    }

    @Override
    public Change read(Fields fields) {
        return new Change(
                PageReader.readWithArticle(fields),
                action(fields),
                fields.need("risk", new RiskReader()),
                fields.need("backup", TextForms.PROSE),
                fields.need("restart", STEPS),
                fields.need("verify", TextForms.PROSE),
                fields.need("undo", TextForms.PROSE),
                fields.need("appliesTo", VERSIONS),
                new Change.ChangeExits(fields.need("next", TextForms.ID), fields.need("leave", TextForms.ID)));
    }

    private static Action action(Fields fields) {
        if (fields.has("registry") == fields.has("procedure")) {
            fields.wrong(
                    fields.has("registry")
                            ? "the change has a registry value and a procedure"
                            : "nothing says what is changed",
                    "exactly one of registry and procedure belongs here");
        }
        var value = fields.maybe("registry", new RegistryReader()).map(Action.class::cast);
        var procedure = fields.maybe("procedure", new ProcedureReader()).map(Action.class::cast);
        return value.or(() -> procedure).orElse(new Procedure("", List.of()));
    }

    private record ProcedureReader() implements ObjectForm<Procedure> {
        @Override
        public String belongs() {
            return "an object with before and steps";
        }

        @Override
        public Procedure read(Fields fields) {
            return new Procedure(fields.need("before", TextForms.PROSE), fields.need("steps", STEPS.atLeast(1)));
        }
    }

    private record RiskReader() implements ObjectForm<Risk> {
        private static final Form<Level> LEVEL = new OneOf<>(levels());

        private static Map<String, Level> levels() {
            var levels = new LinkedHashMap<String, Level>();
            levels.put("service", Level.SERVICE);
            levels.put("configuration", Level.CONFIGURATION);
            levels.put("messages", Level.MESSAGES);
            levels.put("data", Level.DATA);
            return levels;
        }

        @Override
        public String belongs() {
            return "an object with id, level and text";
        }

        @Override
        public Risk read(Fields fields) {
            return new Risk(
                    fields.need("id", TextForms.ID), fields.need("level", LEVEL), fields.need("text", TextForms.PROSE));
        }
    }
}
