package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds every label of a text in one pass: at each colon (or what people type for one) and at each number it looks back over
 * the few words before.
 */
final class LabelScan {
    private static final String EVENT = "event";
    private final String text;
    private final Words words;
    private final Vocabulary vocabulary = Vocabulary.all();
    private final List<Label> labels = new ArrayList<>();

    private LabelScan(String text) {
        this.text = text;
        this.words = new Words(text);
    }

    static List<Label> of(Paste paste) {
        return new LabelScan(paste.text()).labels();
    }

    private List<Label> labels() {
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ':' || c == '=' || c == ';') {
                colon(at);
            } else if (Words.isDigit(c) && !Words.isWordPart(text.charAt(at - 1))) {
                number(at);
            }
        }
        return labels;
    }

    private void colon(int at) {
        int end = words.backOverBlanks(at);
        int start = words.wordStart(end);
        if (start < end && vocabulary.endsSome(text.substring(start, end))) {
            longest(start, end, at + 1).or(() -> glued(start, end, at + 1)).ifPresent(labels::add);
        }
    }

    /** Of the labels that end with this word, the one of most words. */
    private Optional<Label> longest(int lastWord, int end, int value) {
        var best = Optional.<Label>empty();
        int start = lastWord;
        for (int count = 1; count <= Vocabulary.LONGEST; count++) {
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
        if ((name.equalsIgnoreCase("id") && words.followsWord(start)) || !words.isOfOneLabel(start, end)) {
            return Optional.empty();
        }
        return vocabulary.entry(name).map(entry -> new Label(entry.field(), entry.family(), start, value));
    }

    /** {@code MSExchangeMTAEvent ID: 9405}: the blank before the label is lost. */
    private Optional<Label> glued(int start, int end, int value) {
        return eventBefore(start, end).map(event -> new Label(Field.ID, Family.PLAIN, event, value));
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
                                event -> add(Family.NUMBER, event, at), () -> add(Family.VAGUE_NUMBER, start, at));
            case EVENT, "eventid" -> add(Family.NUMBER, start, at);
            case "error", "warning", "information" -> add(Family.VAGUE_NUMBER, start, at);
            default -> {}
        }
    }

    private void add(Family family, int start, int value) {
        labels.add(new Label(Field.ID, family, start, value));
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
