package org.troubletree.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an event id at the beginning of a line without a label: alone ({@code 4116}), before a source ({@code 9405
 * MTA}) or before the text ({@code 4284 An error occurred}).
 */
final class BareForm implements EventForm {
    private static final Pattern NUMBER = Pattern.compile("[ \\t]*(\\d{3,5})(?:[ \\t]+(\\S.*))?[ \\t]*");
    private static final int BLANK_LINES = 2;
    private static final int SOURCE_WORDS = 2;
    private static final int SENTENCE_WORDS = 3;
    private static final int HIGHEST = 0xFFFF;

    private final NormalizedText normalized;
    private final List<Label> labels;
    private int label;

    BareForm(NormalizedText normalized, List<Label> labels) {
        this.normalized = normalized;
        this.labels = labels;
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        int line = slice.line();
        if (!slice.isWholeLine() || !WordBoundaries.isDigit(normalized.text().charAt(slice.firstNonBlank()))) {
            return Optional.empty();
        }
        var number = NUMBER.matcher(normalized.line(line));
        if (!number.matches() || Integer.parseInt(number.group(1)) > HIGHEST) {
            return Optional.empty();
        }
        var heading = Heading.empty().with(HeadingField.ID, number.group(1));
        var rest = number.group(2) == null ? "" : number.group(2);
        return rest.isEmpty()
                ? beforeLabels(line, heading).or(() -> numberAlone(line, heading, slice.stateAbove()))
                : beforeText(line, heading, rest, slice.stateAbove());
    }

    /** Reads an id that is followed by labelled lines with the rest of the heading. */
    private Optional<EventStart> beforeLabels(int line, Heading number) {
        int below = normalized.nextNonBlankLine(line + 1);
        if (below == normalized.lineCount() || !normalized.isReachedOverBlankLines(line + 1, below, BLANK_LINES)) {
            return Optional.empty();
        }
        while (label < labels.size() && labels.get(label).start() < normalized.lineStart(below)) {
            label++;
        }
        if (label == labels.size() || labels.get(label).start() != normalized.firstWordOffset(below)) {
            return Optional.empty();
        }
        var parser = HeadingParser.parseHeading(normalized, labels, label);
        boolean rest = !parser.heading().has(HeadingField.ID)
                && (parser.hasDescriptionLabel() || parser.heading().has(HeadingField.SOURCE));
        var kind = parser.hasDescriptionLabel() ? DescriptionState.LABELLED : DescriptionState.LOOSE;
        return rest
                ? eventStart(line, number.withMissingFrom(parser.heading()), parser.bodyStart(), kind)
                : Optional.empty();
    }

    private Optional<EventStart> numberAlone(int line, Heading number, DescriptionState above) {
        boolean isLast = line > normalized.nextNonBlankLine(0)
                && normalized.nextNonBlankLine(line + 1) == normalized.lineCount();
        return isOutsideDescription(line, above) && isSentenceBelow(line) && !isLast
                ? eventStart(line, number, normalized.lineEnd(line), DescriptionState.LOOSE)
                : Optional.empty();
    }

    private Optional<EventStart> beforeText(int line, Heading number, String rest, DescriptionState above) {
        var words = rest.strip().split("\\s+", SENTENCE_WORDS + 1);
        if (!isOutsideDescription(line, above)) {
            return Optional.empty();
        }
        if (words.length <= SOURCE_WORDS && UnlabelledHeading.looksLikeSource(words[0])) {
            return isSentenceBelow(line)
                    ? eventStart(
                            line,
                            number.with(HeadingField.SOURCE, rest),
                            normalized.lineEnd(line),
                            DescriptionState.LOOSE)
                    : Optional.empty();
        }
        var values = UnlabelledHeading.read(
                normalized.text(), normalized.lineEnd(line) - rest.length(), normalized.lineEnd(line));
        boolean sentence = words.length >= SENTENCE_WORDS
                && words[0].chars().noneMatch(Character::isDigit)
                && (Character.isUpperCase(rest.charAt(0)) || values.heading().has(HeadingField.SOURCE));
        return sentence
                ? eventStart(line, number.withMissingFrom(values.heading()), values.bodyStart(), DescriptionState.LOOSE)
                : Optional.empty();
    }

    private Optional<EventStart> eventStart(int line, Heading heading, int body, DescriptionState kind) {
        return Optional.of(new EventStart(normalized.lineStart(line), heading, body, kind, EventFormat.KB_BARE));
    }

    /**
     * Whether the line is first, follows a blank line or, unless the description above was labelled, follows the end
     * of a sentence.
     */
    private boolean isOutsideDescription(int line, DescriptionState above) {
        if (line == 0 || normalized.isBlank(line - 1)) {
            return true;
        }
        var before = normalized.line(line - 1).stripTrailing();
        return above != DescriptionState.LABELLED && ".:!?)\"".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /**
     * Whether the text below begins with a capital letter or an opening quote or bracket, or there is no text below.
     */
    private boolean isSentenceBelow(int line) {
        int below = normalized.nextNonBlankLine(line + 1);
        if (below == normalized.lineCount()) {
            return true;
        }
        char first = normalized.text().charAt(normalized.firstNonBlank(below));
        return normalized.isReachedOverBlankLines(line + 1, below, BLANK_LINES)
                && (Character.isUpperCase(first) || "\".'<[(".indexOf(first) >= 0);
    }
}
