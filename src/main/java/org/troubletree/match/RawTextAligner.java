package org.troubletree.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.troubletree.match.compare.TextSpan;
import org.troubletree.match.compare.Tokens;
import org.troubletree.tree.Code;

/**
 * The words of an event's description beside the words of the lines it was read from. A description is what was left of them
 * when marks of quoting, indentation and the heading were taken away, so it says the same words in the same order.
 */
final class RawTextAligner {
    /** The words of a heading, and of what repeats an event behind it, are looked through too. */
    private static final int MAX_WORDS = 3_000;

    /** Where a description begins is known by so many words, or else by fewer. */
    private static final int BEGINNING_WORDS = 4;

    /** What may stand between two words of a description, such as what was left of HTML. */
    private static final int MAX_BETWEEN = 12;

    private static final int NOT_FOUND = -1;
    private static final long ID_BITS = 0xFFFF;

    private final Tokens lines;
    private final int[] rawIndexes;
    private final boolean[] used;

    private RawTextAligner(Tokens lines, int words) {
        this.lines = lines;
        this.rawIndexes = new int[words];
        this.used = new boolean[lines.size()];
        Arrays.fill(rawIndexes, NOT_FOUND);
    }

    static RawTextAligner of(Tokens description, String lines) {
        var aligner = new RawTextAligner(Tokens.of(lines, MAX_WORDS), description.size());
        aligner.align(description.words());
        return aligner;
    }

    private void align(List<String> words) {
        int at = beginning(words).orElse(lines.size());
        for (int word = 0; word < words.size(); word++) {
            int next = next(words.get(word), at);
            if (next < lines.size()) {
                rawIndexes[word] = next;
                used[next] = true;
                at = next + 1;
            }
        }
    }

    private OptionalInt beginning(List<String> words) {
        return IntStream.of(BEGINNING_WORDS, 2, 1)
                .filter(many -> many <= words.size())
                .map(many -> Collections.indexOfSubList(lines.words(), words.subList(0, many)))
                .filter(at -> at >= 0)
                .findFirst();
    }

    private int next(String word, int from) {
        int end = Math.min(lines.size(), from + MAX_BETWEEN);
        return IntStream.range(Math.min(from, end), end)
                .filter(at -> lines.word(at).equals(word))
                .findFirst()
                .orElse(lines.size());
    }

    /** The stretches that these words of the description take, one for all that stand together. */
    List<Highlight> highlights(List<TextSpan> spans, Highlight.HighlightKind kind) {
        return spans.stream().flatMap(span -> highlights(span, kind).stream()).toList();
    }

    private List<Highlight> highlights(TextSpan span, Highlight.HighlightKind kind) {
        var highlights = new ArrayList<Highlight>();
        int first = NOT_FOUND;
        int last = NOT_FOUND;
        for (int word = span.from(); word < span.to(); word++) {
            int place = rawIndexes[word];
            if (place != NOT_FOUND && last != NOT_FOUND && place != last + 1) {
                highlights.add(highlight(first, last, kind));
                first = NOT_FOUND;
            }
            first = first == NOT_FOUND ? place : first;
            last = place == NOT_FOUND ? last : place;
        }
        if (first != NOT_FOUND) {
            highlights.add(highlight(first, last, kind));
        }
        return highlights;
    }

    private Highlight highlight(int first, int last, Highlight.HighlightKind kind) {
        return new Highlight(lines.start(first), lines.end(last), kind);
    }

    /** The number as the heading shows it, whichever way it is spelled there. */
    Optional<Highlight> numberHighlight(int number) {
        return findUnused(at -> lines.word(at).equals(String.valueOf(number)))
                .or(() -> findUnused(at -> isNumber(at, number)))
                .map(at -> highlight(at, at, Highlight.HighlightKind.NAME));
    }

    private boolean isNumber(int at, int number) {
        var bits = Code.parse(lines.wordWithSign(at));
        return bits.isPresent() && (bits.getAsLong() & ID_BITS) == number;
    }

    /** The source as the heading shows it. */
    Optional<Highlight> sourceHighlight(String source) {
        var wanted = Tokens.of(source).words();
        var words = lines.words();
        return findUnused(at -> at + wanted.size() <= words.size()
                        && words.subList(at, at + wanted.size()).equals(wanted))
                .map(at -> highlight(at, at + wanted.size() - 1, Highlight.HighlightKind.NAME));
    }

    private Optional<Integer> findUnused(IntPredicate isThere) {
        return IntStream.range(0, lines.size())
                .filter(at -> !used[at] && isThere.test(at))
                .boxed()
                .findFirst();
    }
}
