package org.troubletree.event;

import java.util.Locale;
import java.util.Set;

/**
 * The last value of a line. What stands behind it on the line is part of the value, or, where the heading ends with it, may
 * be the beginning of the description.
 */
record Tail(Heading heading, int body) {
    private static final int SHORT = 40;
    private static final Set<String> ONE_WORD_TYPES = Set.of("error", "warning", "information");

    /** A value with another label on the next line: all of it, but for a number the number and what names a source. */
    static Tail within(Field field, String text, int from, int to) {
        return switch (field) {
            case ID -> number(text, from, to);
            case TYPE -> new Tail(type(text, ink(text, from, to), to), to);
            default -> whole(field, text, from, to);
        };
    }

    /** The type and not a remark behind it, where the type is one of the common words. */
    private static Heading type(String text, int from, int to) {
        var word = word(Field.TYPE, text, from, to);
        boolean remark = ONE_WORD_TYPES.contains(
                word.heading().value(Field.TYPE).orElse("").toLowerCase(Locale.ROOT));
        return remark ? word.heading() : whole(Field.TYPE, text, from, to).heading();
    }

    /** The value at the end of a heading. */
    static Tail atEnd(Field field, String text, int from, int to) {
        int start = ink(text, from, to);
        return switch (field) {
            case ID -> number(text, start, to);
            case SOURCE -> source(text, start, to);
            case CATEGORY -> to - start <= SHORT ? whole(field, text, start, to) : category(text, start, to);
            case COMPUTER, USER, DATE, TIME, TYPE ->
                to - start <= SHORT ? whole(field, text, start, to) : word(field, text, start, to);
            default -> whole(field, text, start, to);
        };
    }

    private static Tail whole(Field field, String text, int from, int to) {
        return new Tail(Heading.empty().with(field, text.substring(from, to)), to);
    }

    private static Tail number(String text, int from, int to) {
        var id = EventId.at(text, from, to);
        if (id.isEmpty()) {
            return whole(Field.ID, text, from, to);
        }
        var heading =
                Heading.empty().with(Field.ID, text.substring(from, id.get().end()));
        int rest = ink(text, id.get().end(), to);
        if (rest < to && "<(".indexOf(text.charAt(rest)) >= 0) {
            return new Tail(heading, to);
        }
        var runOn = RunOn.read(text, rest, to);
        return new Tail(heading.and(runOn.heading()), runOn.body());
    }

    private static Tail source(String text, int from, int to) {
        int comma = text.indexOf(", ", from, to);
        if (comma >= 0) {
            return new Tail(Heading.empty().with(Field.SOURCE, text.substring(from, comma)), comma + 2);
        }
        var runOn = to - from <= SHORT ? null : RunOn.read(text, from, to);
        return runOn != null && runOn.heading().has(Field.SOURCE)
                ? new Tail(runOn.heading(), runOn.body())
                : whole(Field.SOURCE, text, from, to);
    }

    private static Tail category(String text, int from, int to) {
        int sentence = RunOn.sentenceStart(text, from, to);
        return new Tail(Heading.empty().with(Field.CATEGORY, text.substring(from, sentence)), sentence);
    }

    private static Tail word(Field field, String text, int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) > ' ') {
            end++;
        }
        return new Tail(Heading.empty().with(field, text.substring(from, end)), end);
    }

    private static int ink(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
