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
 * Aligns the words of an event's description with the words of the raw lines it was read from. The description has the
 * same words in the same order, without quoting marks, indentation and heading.
 */
final class RawTextAligner {
    /**
     * The maximum number of raw words. It is larger than that of a description, because headings and repeated text
     * come in addition.
     */
    private static final int MAX_WORDS = 3_000;

    /** The number of words by which the beginning of a description is found; if that fails, fewer. */
    private static final int BEGINNING_WORDS = 4;

    /** The maximum number of extra raw words between two words of a description, for example rests of HTML. */
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

    /** Returns the raw ranges of these words of the description. Adjacent words share one range. */
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

    /** Returns the range of the event number in the heading, in any spelling. */
    Optional<Highlight> numberHighlight(int number) {
        return findUnused(at -> lines.word(at).equals(String.valueOf(number)))
                .or(() -> findUnused(at -> isNumber(at, number)))
                .map(at -> highlight(at, at, Highlight.HighlightKind.NAME));
    }

    private boolean isNumber(int at, int number) {
        var bits = Code.parse(lines.wordWithSign(at));
        return bits.isPresent() && (bits.getAsLong() & ID_BITS) == number;
    }

    /** Returns the range of the source in the heading. */
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
