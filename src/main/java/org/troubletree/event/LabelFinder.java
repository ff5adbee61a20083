package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds all labels of a text in one pass: before each colon (or similar mark), before each number, and at the
 * beginning of each line.
 */
final class LabelFinder {
    private static final String EVENT = "event";
    /** Words that are too common to be a label after another word. */
    private static final Set<String> ALONE = Set.of("id", "message");

    private final NormalizedText normalized;
    private final String text;
    private final WordBoundaries words;
    private final LabelVocabulary vocabulary = LabelVocabulary.all();
    private final List<Label> labels = new ArrayList<>();

    private LabelFinder(NormalizedText normalized) {
        this.normalized = normalized;
        this.text = normalized.text();
        this.words = new WordBoundaries(text);
    }

    static List<Label> findLabels(NormalizedText normalized) {
        return new LabelFinder(normalized).collectLabels();
    }

    private List<Label> collectLabels() {
        for (int line = 0; line < normalized.lineCount(); line++) {
            LineLabel.findAt(normalized, line).ifPresent(this::add);
            for (int at = Math.max(1, normalized.lineStart(line)); at < normalized.lineEnd(line); at++) {
                addLabelAt(at, text.charAt(at));
            }
        }
        return labels;
    }

    private void addLabelAt(int at, char c) {
        if (c == ':' || c == '=' || (c == ';' && isFollowedByBlank(at + 1))) {
            labelBeforeColon(at).or(() -> misspeltLabel(at)).ifPresent(this::add);
        } else if (WordBoundaries.isDigit(c) && !WordBoundaries.isWordPart(text.charAt(at - 1))) {
            addLabelBeforeNumber(at);
        }
    }

    /** Whether a blank follows. A semicolon without a blank separates cells of a row. */
    private boolean isFollowedByBlank(int after) {
        return after == text.length() || text.charAt(after) <= ' ';
    }

    private Optional<Label> labelBeforeColon(int at) {
        int end = words.blanksStart(at);
        int start = words.wordStart(end);
        return start < end && vocabulary.isLastWordOfLabel(text.substring(start, end))
                ? longestLabel(start, end, at + 1).or(() -> labelGluedToWord(start, end, at + 1))
                : Optional.empty();
    }

    /** Finds a label with a typing error before a colon: the last two words, or the last word. */
    private Optional<Label> misspeltLabel(int at) {
        int end = words.blanksStart(at);
        int last = words.wordStart(end);
        int two = words.wordStart(words.blanksStart(last));
        return misspeltLabel(two, end, at + 1).or(() -> misspeltLabel(last, end, at + 1));
    }

    private Optional<Label> misspeltLabel(int start, int end, int value) {
        return start < end && WordBoundaries.isWordPart(text.charAt(start)) && words.isOfOneLabel(start, end)
                ? vocabulary
                        .entryForTypo(words.withSingleBlanks(start, end))
                        .map(entry -> new Label(entry.field(), entry.style(), start, value))
                : Optional.empty();
    }

    /** Returns the longest label that ends with this word. */
    private Optional<Label> longestLabel(int lastWord, int end, int value) {
        var best = Optional.<Label>empty();
        int start = lastWord;
        for (int count = 1; count <= LabelVocabulary.MAX_WORDS; count++) {
            var label = exactLabel(start, end, value);
            best = label.isPresent() ? label : best;
            int before = words.blanksStart(start);
            start = words.wordStart(before);
            if (start == before) {
                return best;
            }
        }
        return best;
    }

    private Optional<Label> exactLabel(int start, int end, int value) {
        var name = words.withSingleBlanks(start, end);
        if ((ALONE.contains(name.toLowerCase(Locale.ROOT)) && words.followsWord(start))
                || !words.isOfOneLabel(start, end)) {
            return Optional.empty();
        }
        return vocabulary.entry(name).map(entry -> new Label(entry.field(), entry.style(), start, value));
    }

    /** Finds the label in {@code MSExchangeMTAEvent ID: 9405}, where the blank before it is missing. */
    private Optional<Label> labelGluedToWord(int start, int end, int value) {
        return eventBefore(start, end).map(event -> new Label(HeadingField.ID, LabelStyle.PLAIN, event, value));
    }

    private void addLabelBeforeNumber(int at) {
        int end = words.openingStart(at);
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

    /** Adds a label. It replaces earlier labels that overlap with it, since it was found at its mark. */
    private void add(Label label) {
        while (!labels.isEmpty() && labels.getLast().valueStart() > label.start()) {
            labels.removeLast();
        }
        labels.add(label);
    }

    /** Returns the offset of the word {@code Event} before this {@code ID}, which may be the end of a longer word. */
    private Optional<Integer> eventBefore(int id, int end) {
        int begin = words.blanksStart(id) - EVENT.length();
        boolean found = begin >= 0
                && text.regionMatches(true, id, "id", 0, end - id)
                && text.regionMatches(true, begin, EVENT, 0, EVENT.length());
        return found ? Optional.of(begin) : Optional.empty();
    }
}
