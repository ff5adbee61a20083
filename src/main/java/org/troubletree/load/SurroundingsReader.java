package org.troubletree.load;

import java.util.List;
import java.util.Map;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.IntForm;
import org.troubletree.load.form.JsonLocation;
import org.troubletree.load.form.ListOf;
import org.troubletree.load.form.MapOf;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Surroundings;
import org.troubletree.tree.Surroundings.Repeats;

/** Reads the neighbours of an event; their keys are members of the event. */
final class SurroundingsReader {
    private static final Form<List<Integer>> NUMBERS =
            ListOf.different(new IntForm(0, 65_535)).atLeast(1);

    private SurroundingsReader() {}

    static Surroundings read(Fields fields) {
        var around = new Surroundings(
                fields.maybeList("after", NUMBERS),
                fields.maybeList("before", NUMBERS),
                fields.maybeList("beside", NUMBERS),
                fields.maybe("repeats", new RepeatsReader()));
        if (!around.equals(Surroundings.ANY) && !fields.has("id")) {
            fields.wrong("what stands around an event is looked for by its number", "an id belongs here");
        }
        return around;
    }

    private static final class RepeatsReader implements ObjectForm<Repeats> {
        @Override
        public String belongs() {
            return "how an event repeats, with seconds";
        }

        @Override
        public Repeats read(Fields fields) {
            var seconds = fields.need("seconds", new Range());
            var sets = fields.maybe("sets", MapOf.atLeastOne(TextForms.FACT, TextForms.LINE))
                    .orElse(Map.of());
            Placeholders.check(fields, sets, List.of(Repeats.INTERVAL));
            return new Repeats(seconds.getFirst(), seconds.getLast(), sets);
        }
    }

    /** Two integers, the smaller first. */
    private record Range() implements Form<List<Integer>> {
        private static final Form<List<Integer>> BOUNDS =
                ListOf.any(new IntForm(1, Integer.MAX_VALUE)).atLeast(2);

        @Override
        public String belongs() {
            return "the fewest seconds between two of them and the most, such as [60, 600],";
        }

        @Override
        public List<Integer> read(JsonLocation spot) {
            var bounds = BOUNDS.read(spot);
            if (bounds.size() > 2 || (bounds.size() == 2 && bounds.getFirst() > bounds.getLast())) {
                spot.wrong("this is no range", belongs() + " belongs here");
            }
            return bounds.isEmpty() ? standIn() : bounds;
        }

        @Override
        public List<Integer> standIn() {
            return List.of(1, 1);
        }
    }
}
