package org.troubletree.event;

import java.util.regex.Pattern;

/**
 * The last value on a line. Text after it belongs to the value or, at the end of a heading, may be the beginning of
 * the description.
 */
record LastValue(Heading heading, int bodyStart) {
    private static final int SHORT = 40;
    private static final Pattern COLUMN_GAP = Pattern.compile("[ \\t]{2,}|\\t");

    /**
     * Reads a value if a label begins the next line. The value is the rest of the line, except that an id may be
     * followed by a source.
     */
    static LastValue within(HeadingField field, String text, int from, int to) {
        return switch (field) {
            case ID -> number(text, from, to);
            case SOURCE -> new LastValue(sourceAndCategory(text.substring(from, to)), to);
            case TYPE ->
                new LastValue(type(text, skipBlanks(text, from, to), to).heading(), to);
            default -> whole(field, text, from, to);
        };
    }

    /** Reads the value at the end of a heading. */
    static LastValue atEnd(HeadingField field, String text, int from, int to) {
        int start = skipBlanks(text, from, to);
        return switch (field) {
            case ID -> number(text, start, to);
            case SOURCE -> source(text, start, to);
            case CATEGORY -> to - start <= SHORT ? whole(field, text, start, to) : category(text, start, to);
            case TYPE -> type(text, start, to);
            case COMPUTER, USER, DATE, TIME ->
                to - start <= SHORT ? whole(field, text, start, to) : firstWord(field, text, start, to);
            default -> whole(field, text, start, to);
        };
    }

    private static LastValue whole(HeadingField field, String text, int from, int to) {
        return new LastValue(Heading.empty().with(field, text.substring(from, to)), to);
    }

    private static LastValue number(String text, int from, int to) {
        var id = EventId.parseAt(text, from, to);
        if (id.isEmpty()) {
            return whole(HeadingField.ID, text, from, to);
        }
        var heading = Heading.empty()
                .with(HeadingField.ID, text.substring(from, id.get().end()));
        int rest = skipBlanks(text, id.get().end(), to);
        if (rest < to && "<(".indexOf(text.charAt(rest)) >= 0) {
            return remark(heading, text, rest, to);
        }
        var values = UnlabelledHeading.read(text, rest, to);
        return new LastValue(heading.withMissingFrom(values.heading()), values.bodyStart());
    }

    /**
     * Reads the parentheses in {@code 2025 (IS Priv)}: a capitalized name is a source or a type, anything else is
     * ignored.
     */
    private static LastValue remark(Heading number, String text, int from, int to) {
        int end = text.indexOf(')', from, to);
        boolean named = end > from + 1 && Character.isUpperCase(text.charAt(from + 1));
        if (!named) {
            return new LastValue(number, to);
        }
        var name = text.substring(from + 1, end);
        return new LastValue(
                number.with(EventTypes.isType(name) ? HeadingField.TYPE : HeadingField.SOURCE, name),
                skipBlanks(text, end + 1, to));
    }

    private static LastValue source(String text, int from, int to) {
        int comma = text.indexOf(", ", from, to);
        if (comma >= 0 && comma - from <= SHORT) {
            return new LastValue(Heading.empty().with(HeadingField.SOURCE, text.substring(from, comma)), comma + 2);
        }
        var values = to - from <= SHORT ? null : UnlabelledHeading.read(text, from, to);
        return values != null && values.heading().has(HeadingField.SOURCE)
                ? new LastValue(values.heading(), values.bodyStart())
                : new LastValue(sourceAndCategory(text.substring(from, to)), to);
    }

    /** Splits a source and a category that are separated by several blanks. */
    private static Heading sourceAndCategory(String value) {
        var parts = COLUMN_GAP.split(value.strip(), 2);
        var source = Heading.empty().with(HeadingField.SOURCE, parts[0]);
        return parts.length == 2 ? source.with(HeadingField.CATEGORY, parts[1]) : source;
    }

    private static LastValue category(String text, int from, int to) {
        int sentence = UnlabelledHeading.sentenceStart(text, from, to);
        return new LastValue(Heading.empty().with(HeadingField.CATEGORY, text.substring(from, sentence)), sentence);
    }

    /** Reads the first word if it is a known event type, or else the whole value. */
    private static LastValue type(String text, int from, int to) {
        var word = firstWord(HeadingField.TYPE, text, from, to);
        boolean common = word.heading()
                .value(HeadingField.TYPE)
                .filter(EventTypes::isType)
                .isPresent();
        return common || to - from > SHORT ? word : whole(HeadingField.TYPE, text, from, to);
    }

    private static LastValue firstWord(HeadingField field, String text, int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) > ' ') {
            end++;
        }
        return new LastValue(Heading.empty().with(field, text.substring(from, end)), end);
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
