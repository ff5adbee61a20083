package org.troubletree.load;

import org.troubletree.tree.AgainstPattern;
import org.troubletree.tree.AgainstPattern.Force;
import org.troubletree.tree.EventPattern.Weight;







/** An event that speaks against a cause. */
final class AgainstPatternReader implements ObjectForm<AgainstPattern> {
    private static final Form<Force> FORCE = new Truth<>(Force.VETOES, Force.LOWERS);

    @Override
    public String belongs() {
        return "an event with because and with id, source or text";
    }

    @Override
    public AgainstPattern read(Fields fields) {
        var like = EventPatternReader.pattern(fields, Weight.SUPPORTING);
        if (!fields.has("id") && !fields.has("text") && like.sources().isEmpty()) {
            fields.wrong("nothing says which event this is", "an id, a source or a text belongs here");
        }
        return new AgainstPattern(
                like,
                fields.need("because", Texts.PROSE),
                fields.maybe("vetoes", FORCE).orElse(Force.LOWERS));
    }
}
