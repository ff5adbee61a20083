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

    private final NormalizedText paste;
    private final List<Label> labels;
    private int label;

    BareForm(NormalizedText paste, List<Label> labels) {
        this.paste = paste;
        this.labels = labels;
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice stretch) {
        int line = stretch.line();
        if (!stretch.isWholeLine() || !WordBoundaries.isDigit(paste.text().charAt(stretch.firstNonBlank()))) {
            return Optional.empty();
        }
        var number = NUMBER.matcher(paste.line(line));
        if (!number.matches() || Integer.parseInt(number.group(1)) > HIGHEST) {
            return Optional.empty();
        }
        var heading = Heading.empty().with(HeadingField.ID, number.group(1));
        var rest = number.group(2) == null ? "" : number.group(2);
        return rest.isEmpty()
                ? beforeLabels(line, heading).or(() -> numberAlone(line, heading, stretch.stateAbove()))
                : beforeText(line, heading, rest, stretch.stateAbove());
    }

    /** Reads an id that is followed by labelled lines with the rest of the heading. */
    private Optional<EventStart> beforeLabels(int line, Heading number) {
        int below = paste.nextNonBlankLine(line + 1);
        if (below == paste.lineCount() || !paste.isReachedOverBlankLines(line + 1, below, BLANK_LINES)) {
            return Optional.empty();
        }
        while (label < labels.size() && labels.get(label).start() < paste.lineStart(below)) {
            label++;
        }
        if (label == labels.size() || labels.get(label).start() != paste.firstWordOffset(below)) {
            return Optional.empty();
        }
        var cluster = HeadingParser.parseHeading(paste, labels, label);
        boolean rest = !cluster.heading().has(HeadingField.ID)
                && (cluster.hasDescriptionLabel() || cluster.heading().has(HeadingField.SOURCE));
        var kind = cluster.hasDescriptionLabel() ? DescriptionState.LABELLED : DescriptionState.LOOSE;
        return rest
                ? opening(line, number.withMissingFrom(cluster.heading()), cluster.bodyStart(), kind)
                : Optional.empty();
    }

    private Optional<EventStart> numberAlone(int line, Heading number, DescriptionState above) {
        boolean isLast = line > paste.nextNonBlankLine(0) && paste.nextNonBlankLine(line + 1) == paste.lineCount();
        return isOutsideDescription(line, above) && isSentenceBelow(line) && !isLast
                ? opening(line, number, paste.lineEnd(line), DescriptionState.LOOSE)
                : Optional.empty();
    }

    private Optional<EventStart> beforeText(int line, Heading number, String rest, DescriptionState above) {
        var words = rest.strip().split("\\s+", SENTENCE_WORDS + 1);
        if (!isOutsideDescription(line, above)) {
            return Optional.empty();
        }
        if (words.length <= SOURCE_WORDS && UnlabelledHeading.looksLikeSource(words[0])) {
            return isSentenceBelow(line)
                    ? opening(line, number.with(HeadingField.SOURCE, rest), paste.lineEnd(line), DescriptionState.LOOSE)
                    : Optional.empty();
        }
        var runOn = UnlabelledHeading.read(paste.text(), paste.lineEnd(line) - rest.length(), paste.lineEnd(line));
        boolean sentence = words.length >= SENTENCE_WORDS
                && words[0].chars().noneMatch(Character::isDigit)
                && (Character.isUpperCase(rest.charAt(0)) || runOn.heading().has(HeadingField.SOURCE));
        return sentence
                ? opening(line, number.withMissingFrom(runOn.heading()), runOn.bodyStart(), DescriptionState.LOOSE)
                : Optional.empty();
    }

    private Optional<EventStart> opening(int line, Heading heading, int body, DescriptionState kind) {
        return Optional.of(new EventStart(paste.lineStart(line), heading, body, kind, "kb-bare"));
    }

    /**
     * Whether the line is first, follows a blank line or, unless the description above was labelled, follows the end
     * of a sentence.
     */
    private boolean isOutsideDescription(int line, DescriptionState above) {
        if (line == 0 || paste.isBlank(line - 1)) {
            return true;
        }
        var before = paste.line(line - 1).stripTrailing();
        return above != DescriptionState.LABELLED && ".:!?)\"".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /**
     * Whether the text below begins with a capital letter or an opening quote or bracket, or there is no text below.
     */
    private boolean isSentenceBelow(int line) {
        int below = paste.nextNonBlankLine(line + 1);
        if (below == paste.lineCount()) {
            return true;
        }
        char first = paste.text().charAt(paste.firstNonBlank(below));
        return paste.isReachedOverBlankLines(line + 1, below, BLANK_LINES)
                && (Character.isUpperCase(first) || "\".'<[(".indexOf(first) >= 0);
    }
}
