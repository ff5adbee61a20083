package org.troubletree.event;

import java.util.EnumMap;
import java.util.Optional;

/** The values of a heading as written, by field. */
final class Heading {
    private static final String AROUND = " \t\n,;|\\*_";
    private final EnumMap<HeadingField, String> values;

    private Heading(EnumMap<HeadingField, String> values) {
        this.values = values;
    }

    static Heading empty() {
        return new Heading(new EnumMap<>(HeadingField.class));
    }

    /** Returns a heading with this value added, without separators around it. An existing value is kept. */
    Heading with(HeadingField field, String value) {
        if (has(field)) {
            return this;
        }
        var more = new EnumMap<>(values);
        more.put(field, field == HeadingField.DESCRIPTION ? value.strip() : trim(value));
        return new Heading(more);
    }

    /** Returns a heading with the values of the other heading added that this one lacks. */
    Heading withMissingFrom(Heading other) {
        var both = new EnumMap<>(other.values);
        both.putAll(values);
        return new Heading(both);
    }

    /** Returns a heading whose description ends with the data as a hex dump, if the data is given separately. */
    Heading withData() {
        var rows = value(HeadingField.DATA).map(HexDumpRows::format).orElse("");
        if (rows.isEmpty()) {
            return this;
        }
        var more = new EnumMap<>(values);
        more.merge(HeadingField.DESCRIPTION, rows.strip(), (description, data) -> description + rows);
        return new Heading(more);
    }

    Optional<String> value(HeadingField field) {
        return Optional.ofNullable(values.get(field)).filter(value -> !value.isEmpty());
    }

    boolean has(HeadingField field) {
        return values.containsKey(field);
    }

    /** Returns the number of values, except {@code OTHER}. */
    int size() {
        return has(HeadingField.OTHER) ? values.size() - 1 : values.size();
    }

    private static String trim(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && AROUND.indexOf(value.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && (AROUND.indexOf(value.charAt(to - 1)) >= 0 || value.charAt(to - 1) == ':')) {
            to--;
        }
        return value.substring(from, to);
    }
}
