package org.troubletree.tree;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * An event that a signature looks for: its number, the sources that write it, and its message as a template in which
 * <code>{name}</code> is an inserted value. {@code values} lists the allowed values of a name; {@code sets} are the
 * facts that are known once the event was seen, in which <code>{name}</code> is replaced by the value that was read;
 * {@code around} describes the neighbouring events.
 */
public record EventPattern(
        OptionalInt id,
        List<String> sources,
        String text,
        Map<String, List<String>> values,
        PatternWeight weight,
        Map<String, String> sets,
        Surroundings around) {
    /** The name of the value that is not in the text but in the data below it. */
    public static final String DATA = "data";

    /** How much the event says about the cause. */
    public enum PatternWeight {
        /** Separates this cause from its known look-alikes. */
        DECISIVE,
        /** Written for few other causes. */
        STRONG,
        /** Typical for this cause, and for others too. */
        SUPPORTING
    }

    /** A pattern without conditions on neighbouring events. */
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
