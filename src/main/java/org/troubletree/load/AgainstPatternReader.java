package org.troubletree.load;

import org.troubletree.load.form.BooleanForm;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.CounterPattern;
import org.troubletree.tree.CounterPattern.Force;
import org.troubletree.tree.EventPattern.PatternWeight;

/** Reads an event that counts against a cause. */
final class AgainstPatternReader implements ObjectForm<CounterPattern> {
    private static final Form<Force> FORCE = new BooleanForm<>(Force.VETOES, Force.LOWERS);

    @Override
    public String belongs() {
        return "an event with because and with id, source or text";
    }

    @Override
    public CounterPattern read(Fields fields) {
        var like = EventPatternReader.pattern(fields, PatternWeight.SUPPORTING);
        if (!fields.has("id") && !fields.has("text") && like.sources().isEmpty()) {
            fields.wrong("nothing says which event this is", "an id, a source or a text belongs here");
        }
        return new CounterPattern(
                like,
                fields.need("because", TextForms.PROSE),
                fields.maybe("vetoes", FORCE).orElse(Force.LOWERS));
    }
}
