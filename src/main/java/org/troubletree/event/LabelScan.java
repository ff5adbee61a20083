package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds every label of a text in one pass: at each colon (or what people type for one) and at each number it looks back over
 * the few words before, and at each line over the words that it begins with.
 */
final class LabelScan {
    private static final String EVENT = "event";
    /** Words so common that they are labels only where no other word stands before them. */
    private static final Set<String> ALONE = Set.of("id", "message");

    private final NormalizedText paste;
    private final String text;
    private final WordBoundaries words;
    private final LabelVocabulary vocabulary = LabelVocabulary.all();
    private final List<Label> labels = new ArrayList<>();

    private LabelScan(NormalizedText paste) {
        this.paste = paste;
        this.text = paste.text();
        this.words = new WordBoundaries(text);
    }

    static List<Label> of(NormalizedText paste) {
        return new LabelScan(paste).labels();
    }

    private List<Label> labels() {
        for (int line = 0; line < paste.lines(); line++) {
            LineLabel.in(paste, line).ifPresent(this::add);
            for (int at = Math.max(1, paste.start(line)); at < paste.end(line); at++) {
                mark(at, text.charAt(at));
            }
        }
        return labels;
    }

    private void mark(int at, char c) {
        if (c == ':' || c == '=' || (c == ';' && isParted(at + 1))) {
            colon(at).or(() -> misspelt(at)).ifPresent(this::add);
        } else if (WordBoundaries.isDigit(c) && !WordBoundaries.isWordPart(text.charAt(at - 1))) {
            number(at);
        }
    }

    /** A semicolon without a blank behind it parts the cells of a row. */
    private boolean isParted(int behind) {
        return behind == text.length() || text.charAt(behind) <= ' ';
    }

    private Optional<Label> colon(int at) {
        int end = words.backOverBlanks(at);
        int start = words.wordStart(end);
        return start < end && vocabulary.endsSome(text.substring(start, end))
                ? longest(start, end, at + 1).or(() -> glued(start, end, at + 1))
                : Optional.empty();
    }

    /** {@code Catergory: X.400 Service}: the last two words before the colon, or the last, are a label but for one slip. */
    private Optional<Label> misspelt(int at) {
        int end = words.backOverBlanks(at);
        int last = words.wordStart(end);
        int two = words.wordStart(words.backOverBlanks(last));
        return misspelt(two, end, at + 1).or(() -> misspelt(last, end, at + 1));
    }

    private Optional<Label> misspelt(int start, int end, int value) {
        return start < end && WordBoundaries.isWordPart(text.charAt(start)) && words.isOfOneLabel(start, end)
                ? vocabulary
                        .nearly(words.squeezed(start, end))
                        .map(entry -> new Label(entry.field(), entry.family(), start, value))
                : Optional.empty();
    }

    /** Of the labels that end with this word, the one of most words. */
    private Optional<Label> longest(int lastWord, int end, int value) {
        var best = Optional.<Label>empty();
        int start = lastWord;
        for (int count = 1; count <= LabelVocabulary.LONGEST; count++) {
            var label = label(start, end, value);
            best = label.isPresent() ? label : best;
            int before = words.backOverBlanks(start);
            start = words.wordStart(before);
            if (start == before) {
                return best;
            }
        }
        return best;
    }

    private Optional<Label> label(int start, int end, int value) {
        var name = words.squeezed(start, end);
        if ((ALONE.contains(name.toLowerCase(Locale.ROOT)) && words.followsWord(start))
                || !words.isOfOneLabel(start, end)) {
            return Optional.empty();
        }
        return vocabulary.entry(name).map(entry -> new Label(entry.field(), entry.family(), start, value));
    }

    /** {@code MSExchangeMTAEvent ID: 9405}: the blank before the label is lost. */
    private Optional<Label> glued(int start, int end, int value) {
        return eventBefore(start, end).map(event -> new Label(HeadingField.ID, LabelStyle.PLAIN, event, value));
    }

    private void number(int at) {
        int end = words.backOverOpening(at);
        int start = words.wordStart(end);
        if (end - start < 2 || end - start > 11) {
            return;
        }
        switch (text.substring(start, end).toLowerCase(Locale.ROOT)) {
            case "id" ->
                eventBefore(start, end)
                        .ifPresentOrElse(
                                event -> add(LabelStyle.NUMBER, event, at),
                                () -> add(LabelStyle.VAGUE_NUMBER, start, at));
            case EVENT, "eventid" -> add(LabelStyle.NUMBER, start, at);
            case "error", "warning", "information" -> add(LabelStyle.VAGUE_NUMBER, start, at);
            default -> {}
        }
    }

    private void add(LabelStyle family, int start, int value) {
        add(new Label(HeadingField.ID, family, start, value));
    }

    /** A label that others overlap with counts more than they: it was found at its mark. */
    private void add(Label label) {
        while (!labels.isEmpty() && labels.getLast().value() > label.start()) {
            labels.removeLast();
        }
        labels.add(label);
    }

    /** Where the word {@code Event} begins that stands before this {@code ID}, or that is the end of the word before it. */
    private Optional<Integer> eventBefore(int id, int end) {
        int begin = words.backOverBlanks(id) - EVENT.length();
        boolean found = begin >= 0
                && text.regionMatches(true, id, "id", 0, end - id)
                && text.regionMatches(true, begin, EVENT, 0, EVENT.length());
        return found ? Optional.of(begin) : Optional.empty();
    }
}
