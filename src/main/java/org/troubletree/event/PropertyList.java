package org.troubletree.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A list of properties and values, one a line. A value continues on lines that are indented further; a message may
 * contain blank lines. The list ends where a property occurs again.
 */
final class PropertyList {
    private static final int LONGEST_NAME = 40;
    /** The additional indentation that a line needs to continue a value after a blank line. */
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

    /** Reads the list that begins with the property on this line. */
    static PropertyList parseAt(NormalizedText paste, int line) {
        return new PropertyList(paste, line);
    }

    /** Whether the line is a known property of events. */
    static boolean isProperty(NormalizedText paste, int line) {
        return PropertyNames.field(propertyName(paste, line)).isPresent();
    }

    /** Returns the heading, or empty if the list is not an event. */
    Optional<Heading> heading() {
        boolean named = heading.has(HeadingField.ID)
                || (heading.has(HeadingField.SOURCE) && heading.has(HeadingField.DESCRIPTION));
        return heading.has(HeadingField.DATE) && named ? Optional.of(heading.withData()) : Optional.empty();
    }

    /** Returns the line after the list. */
    int end() {
        return end;
    }

    /** Returns the name of the form, which is the program that prints these properties. */
    String formatName() {
        return names.contains("providername") ? "get-winevent" : "get-eventlog";
    }

    /**
     * Whether the list continues. After blank lines, only a known property that the list does not have yet continues
     * it.
     */
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

    /** Returns the word before the first colon of the line in lower case, or an empty text. */
    private static String propertyName(NormalizedText paste, int line) {
        var text = paste.text();
        int end = paste.lineEnd(line);
        int ink = paste.skipBlanks(paste.lineStart(line), end);
        int colon = text.indexOf(':', ink, Math.min(end, ink + LONGEST_NAME));
        var word = colon < 0 ? "" : text.substring(ink, colon).stripTrailing();
        return word.chars().allMatch(Character::isLetter) ? word.toLowerCase(Locale.ROOT) : "";
    }
}
