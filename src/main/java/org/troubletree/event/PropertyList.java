package org.troubletree.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Properties with their values, one a line. A long value goes on in lines that are further in; that of a message may have
 * blank lines too. The list ends where its first property comes again.
 */
final class PropertyList {
    private static final int LONGEST_NAME = 40;
    /** How much further in a line is that goes on behind a blank one. */
    private static final int FURTHER = 4;

    private final NormalizedText paste;
    private final int indent;
    private final Set<String> names = new HashSet<>();
    private Heading heading = Heading.empty();
    private int end;

    private PropertyList(NormalizedText paste, int line) {
        this.paste = paste;
        this.indent = paste.indent(line);
        this.end = line;
        while (hasProperty()) {
            readProperty();
        }
    }

    /** The list that begins in this line, with a property. */
    static PropertyList parseAt(NormalizedText paste, int line) {
        return new PropertyList(paste, line);
    }

    /** Whether the line is a property that lists of events have. */
    static boolean isProperty(NormalizedText paste, int line) {
        return PropertyNames.field(propertyName(paste, line)).isPresent();
    }

    /** What it says of an event, where it is one. */
    Optional<Heading> heading() {
        boolean named = heading.has(HeadingField.ID)
                || (heading.has(HeadingField.SOURCE) && heading.has(HeadingField.DESCRIPTION));
        return heading.has(HeadingField.DATE) && named ? Optional.of(heading.withData()) : Optional.empty();
    }

    /** The line behind the list. */
    int end() {
        return end;
    }

    /** The name of the form: that of the program that prints such properties. */
    String formatName() {
        return names.contains("providername") ? "get-winevent" : "get-eventlog";
    }

    /** Whether another property comes next; behind blank lines only one that lists of events have, and this one lacks. */
    private boolean hasProperty() {
        int line = paste.nextNonBlankLine(end);
        if (line == paste.lineCount() || paste.indent(line) != indent) {
            return false;
        }
        var name = propertyName(paste, line);
        boolean isLacking = line == end
                || PropertyNames.field(name)
                        .filter(field -> !heading.has(field))
                        .isPresent();
        return !name.isEmpty() && !names.contains(name) && isLacking;
    }

    private void readProperty() {
        int line = paste.nextNonBlankLine(end);
        var name = propertyName(paste, line);
        names.add(name);
        var text = paste.line(line);
        var value = new StringBuilder(text.substring(text.indexOf(':') + 1));
        end = line + 1;
        for (int next = paste.nextNonBlankLine(end); continuesValue(next); next = paste.nextNonBlankLine(end)) {
            value.append("\n".repeat(next - end + 1)).append(paste.line(next).strip());
            end = next + 1;
        }
        heading = heading.with(PropertyNames.field(name).orElse(HeadingField.OTHER), value.toString());
    }

    private boolean continuesValue(int line) {
        int enough = line == end ? 1 : FURTHER;
        return line < paste.lineCount() && paste.indent(line) >= indent + enough;
    }

    /** The one word before the first colon of the line, in small letters, or nothing. */
    private static String propertyName(NormalizedText paste, int line) {
        var text = paste.text();
        int end = paste.lineEnd(line);
        int ink = paste.skipBlanks(paste.lineStart(line), end);
        int colon = text.indexOf(':', ink, Math.min(end, ink + LONGEST_NAME));
        var word = colon < 0 ? "" : text.substring(ink, colon).stripTrailing();
        return word.chars().allMatch(Character::isLetter) ? word.toLowerCase(Locale.ROOT) : "";
    }
}
