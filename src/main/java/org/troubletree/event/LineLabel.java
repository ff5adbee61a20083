package org.troubletree.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A label without a colon that begins a line: with a tab, a bar or several blanks before its value ({@code Source
 * MSExchangeMSMI}), or without its colon ({@code Source MSExchangeMSMI}). Labels of ids are found elsewhere.
 */
final class LineLabel {
    private static final Set<HeadingField> FIELDS = EnumSet.of(
            HeadingField.SOURCE,
            HeadingField.TYPE,
            HeadingField.CATEGORY,
            HeadingField.DATE,
            HeadingField.TIME,
            HeadingField.USER,
            HeadingField.COMPUTER,
            HeadingField.DESCRIPTION);
    private static final int VALUE_WORDS = 4;

    private final NormalizedText normalized;
    private final String text;
    private final int from;
    private final int to;

    private LineLabel(NormalizedText normalized, int line) {
        this.normalized = normalized;
        this.text = normalized.text();
        this.from = normalized.firstWordOffset(line);
        this.to = normalized.lineEnd(line);
    }

    static Optional<Label> findAt(NormalizedText normalized, int line) {
        return new LineLabel(normalized, line).longest();
    }

    /** Returns the longest label that begins the line. */
    private Optional<Label> longest() {
        var longest = Optional.<Label>empty();
        int word = from;
        for (int count = 0; count < LabelVocabulary.MAX_WORDS; count++) {
            int end = wordEnd(word);
            if (end == word) {
                return longest;
            }
            var label = labelEndingAt(end);
            longest = label.isPresent() ? label : longest;
            word = end + 1;
        }
        return longest;
    }

    private Optional<Label> labelEndingAt(int end) {
        return LabelVocabulary.all()
                .entry(text.substring(from, end))
                .filter(entry -> FIELDS.contains(entry.field()))
                .flatMap(entry -> label(entry, end));
    }

    private Optional<Label> label(LabelVocabulary.LabelEntry entry, int end) {
        int value = normalized.skipBlanks(end, to);
        char mark = value < to ? text.charAt(value) : ' ';
        if (":=;".indexOf(mark) >= 0) {
            return Optional.empty();
        }
        if (mark == '|') {
            return Optional.of(new Label(entry.field(), entry.style(), from, value + 1));
        }
        if (value < to && (value - end > 1 || text.charAt(end) == '\t')) {
            return Optional.of(new Label(entry.field(), entry.style(), from, value));
        }
        return isValue(entry.field(), text.substring(value, to).strip())
                ? Optional.of(new Label(entry.field(), LabelStyle.UNMARKED, from, value))
                : Optional.empty();
    }

    /** Whether this is a value rather than the rest of a sentence. */
    private static boolean isValue(HeadingField field, String value) {
        boolean capital = value.isEmpty() || !Character.isLowerCase(value.charAt(0));
        boolean few = value.indexOf(':') < 0
                && !value.endsWith(".")
                && value.split("\\s+", VALUE_WORDS + 1).length <= VALUE_WORDS;
        return switch (field) {
            case TYPE -> EventTypes.isType(value);
            case SOURCE, CATEGORY -> capital && few && !value.isEmpty();
            case DESCRIPTION -> capital;
            default -> false;
        };
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < to && WordBoundaries.isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
