package org.troubletree.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number at the beginning of a line, and nothing that says that it is an event's: alone ({@code 4116}), before a source
 * ({@code 9405 MTA}), or before the text ({@code 4284 An error occurred}).
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
    public Optional<EventStart> first(LineSlice stretch) {
        int line = stretch.line();
        if (!stretch.isLine() || !WordBoundaries.isDigit(paste.text().charAt(stretch.ink()))) {
            return Optional.empty();
        }
        var number = NUMBER.matcher(paste.line(line));
        if (!number.matches() || Integer.parseInt(number.group(1)) > HIGHEST) {
            return Optional.empty();
        }
        var heading = Heading.empty().with(HeadingField.ID, number.group(1));
        var rest = number.group(2) == null ? "" : number.group(2);
        return rest.isEmpty()
                ? beforeLabels(line, heading).or(() -> alone(line, heading, stretch.above()))
                : beforeText(line, heading, rest, stretch.above());
    }

    /** The number, then a line with a label: the rest of the heading. */
    private Optional<EventStart> beforeLabels(int line, Heading number) {
        int below = paste.nextInked(line + 1);
        if (below == paste.lines() || !paste.reaches(line + 1, below, BLANK_LINES)) {
            return Optional.empty();
        }
        while (label < labels.size() && labels.get(label).start() < paste.start(below)) {
            label++;
        }
        if (label == labels.size() || labels.get(label).start() != paste.firstWord(below)) {
            return Optional.empty();
        }
        var cluster = HeadingParser.at(paste, labels, label);
        boolean rest = !cluster.heading().has(HeadingField.ID)
                && (cluster.described() || cluster.heading().has(HeadingField.SOURCE));
        var kind = cluster.described() ? DescriptionState.LABELLED : DescriptionState.LOOSE;
        return rest ? opening(line, number.and(cluster.heading()), cluster.body(), kind) : Optional.empty();
    }

    private Optional<EventStart> alone(int line, Heading number, DescriptionState above) {
        boolean isLast = line > paste.nextInked(0) && paste.nextInked(line + 1) == paste.lines();
        return standsApart(line, above) && sentenceBelow(line) && !isLast
                ? opening(line, number, paste.end(line), DescriptionState.LOOSE)
                : Optional.empty();
    }

    private Optional<EventStart> beforeText(int line, Heading number, String rest, DescriptionState above) {
        var words = rest.strip().split("\\s+", SENTENCE_WORDS + 1);
        if (!standsApart(line, above)) {
            return Optional.empty();
        }
        if (words.length <= SOURCE_WORDS && UnlabelledHeading.looksLikeSource(words[0])) {
            return sentenceBelow(line)
                    ? opening(line, number.with(HeadingField.SOURCE, rest), paste.end(line), DescriptionState.LOOSE)
                    : Optional.empty();
        }
        var runOn = UnlabelledHeading.read(paste.text(), paste.end(line) - rest.length(), paste.end(line));
        boolean sentence = words.length >= SENTENCE_WORDS
                && words[0].chars().noneMatch(Character::isDigit)
                && (Character.isUpperCase(rest.charAt(0)) || runOn.heading().has(HeadingField.SOURCE));
        return sentence
                ? opening(line, number.and(runOn.heading()), runOn.body(), DescriptionState.LOOSE)
                : Optional.empty();
    }

    private Optional<EventStart> opening(int line, Heading heading, int body, DescriptionState kind) {
        return Optional.of(new EventStart(paste.start(line), heading, body, kind, "kb-bare"));
    }

    /** Behind a blank line or, where no description was announced, behind the end of a sentence. */
    private boolean standsApart(int line, DescriptionState above) {
        if (line == 0 || paste.isBlank(line - 1)) {
            return true;
        }
        var before = paste.line(line - 1).stripTrailing();
        return above != DescriptionState.LABELLED && ".:!?)\"".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Whether the text begins below, with a capital or what opens a quotation, or nothing at all follows. */
    private boolean sentenceBelow(int line) {
        int below = paste.nextInked(line + 1);
        if (below == paste.lines()) {
            return true;
        }
        char first = paste.text().charAt(paste.ink(below));
        return paste.reaches(line + 1, below, BLANK_LINES)
                && (Character.isUpperCase(first) || "\".'<[(".indexOf(first) >= 0);
    }
}
