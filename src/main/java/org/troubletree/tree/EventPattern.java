package org.troubletree.tree;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * An event that a signature looks for: its number, the sources that write it, and its words as a template in which
 * <code>{name}</code> stands for an inserted value. {@code values} are what a named value must be, any of those listed;
 * {@code sets} are the facts that are known once the event was seen, <code>{name}</code> in them standing for what was read
 * there; {@code around} is what stands around it.
 */
public record EventPattern(
        OptionalInt id,
        List<String> sources,
        String text,
        Map<String, List<String>> values,
        PatternWeight weight,
        Map<String, String> sets,
        Surroundings around) {
    /** The name of the value that stands not in the text but in the data below it. */
    public static final String DATA = "data";

    /** How much an event tells when it was seen. */
    public enum PatternWeight {
        /** Tells this cause from its known look-alikes. */
        DECISIVE,
        /** Few other causes write it. */
        STRONG,
        /** Belongs to the picture, and to others. */
        SUPPORTING
    }

    /** One that means the same wherever it stands. */
    public EventPattern(
            OptionalInt id,
            List<String> sources,
            String text,
            Map<String, List<String>> values,
            PatternWeight weight,
            Map<String, String> sets) {
        this(id, sources, text, values, weight, sets, Surroundings.ANY);
    }

    /** Copies the lists and maps. */
    public EventPattern {
        sources = List.copyOf(sources);
        values = Ordered.copy(values);
        sets = Ordered.copy(sets);
    }
}
