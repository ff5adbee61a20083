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

    private final NormalizedText normalized;
    private final int indent;
    private final Set<String> names = new HashSet<>();
    private Heading heading = Heading.empty();
    private int end;

    private PropertyList(NormalizedText normalized, int line) {
        this.normalized = normalized;
        this.indent = normalized.indent(line);
        this.end = line;
        while (hasProperty()) {
            readProperty();
        }
    }

    /** Reads the list that begins with the property on this line. */
    static PropertyList parseAt(NormalizedText normalized, int line) {
        return new PropertyList(normalized, line);
    }

    /** Whether the line is a known property of events. */
    static boolean isProperty(NormalizedText normalized, int line) {
        return PropertyNames.field(propertyName(normalized, line)).isPresent();
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

    /** Returns the form, which depends on the program that prints these properties. */
    EventFormat format() {
        return names.contains("providername") ? EventFormat.GET_WINEVENT : EventFormat.GET_EVENTLOG;
    }

    /**
     * Whether the list continues. After blank lines, only a known property that the list does not have yet continues
     * it.
     */
    private boolean hasProperty() {
        int line = normalized.nextNonBlankLine(end);
        if (line == normalized.lineCount() || normalized.indent(line) != indent) {
            return false;
        }
        var name = propertyName(normalized, line);
        boolean isLacking = line == end
                || PropertyNames.field(name)
                        .filter(field -> !heading.has(field))
                        .isPresent();
        return !name.isEmpty() && !names.contains(name) && isLacking;
    }

    private void readProperty() {
        int line = normalized.nextNonBlankLine(end);
        var name = propertyName(normalized, line);
        names.add(name);
        var text = normalized.line(line);
        var value = new StringBuilder(text.substring(text.indexOf(':') + 1));
        end = line + 1;
        for (int next = normalized.nextNonBlankLine(end);
                continuesValue(next);
                next = normalized.nextNonBlankLine(end)) {
            value.append("\n".repeat(next - end + 1))
                    .append(normalized.line(next).strip());
            end = next + 1;
        }
        heading = heading.with(PropertyNames.field(name).orElse(HeadingField.OTHER), value.toString());
    }

    private boolean continuesValue(int line) {
        int enough = line == end ? 1 : FURTHER;
        return line < normalized.lineCount() && normalized.indent(line) >= indent + enough;
    }

    /** Returns the word before the first colon of the line in lower case, or an empty text. */
    private static String propertyName(NormalizedText normalized, int line) {
        var text = normalized.text();
        int end = normalized.lineEnd(line);
        int firstNonBlank = normalized.skipBlanks(normalized.lineStart(line), end);
        int colon = text.indexOf(':', firstNonBlank, Math.min(end, firstNonBlank + LONGEST_NAME));
        var word = colon < 0 ? "" : text.substring(firstNonBlank, colon).stripTrailing();
        return word.chars().allMatch(Character::isLetter) ? word.toLowerCase(Locale.ROOT) : "";
    }
}
