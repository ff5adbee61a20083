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
    private static final int MOST = 3_000;

    /** Where a description begins is known by so many words, or else by fewer. */
    private static final int BEGINNING = 4;

    /** What may stand between two words of a description, such as what was left of HTML. */
    private static final int BETWEEN = 12;

    private static final int NOWHERE = -1;
    private static final long SHOWN = 0xFFFF;

    private final Tokens lines;
    private final int[] places;
    private final boolean[] taken;

    private RawTextAligner(Tokens lines, int words) {
        this.lines = lines;
        this.places = new int[words];
        this.taken = new boolean[lines.size()];
        Arrays.fill(places, NOWHERE);
    }

    static RawTextAligner of(Tokens description, String lines) {
        var placing = new RawTextAligner(Tokens.of(lines, MOST), description.size());
        placing.place(description.words());
        return placing;
    }

    private void place(List<String> words) {
        int at = beginning(words).orElse(lines.size());
        for (int word = 0; word < words.size(); word++) {
            int next = next(words.get(word), at);
            if (next < lines.size()) {
                places[word] = next;
                taken[next] = true;
                at = next + 1;
            }
        }
    }

    private OptionalInt beginning(List<String> words) {
        return IntStream.of(BEGINNING, 2, 1)
                .filter(many -> many <= words.size())
                .map(many -> Collections.indexOfSubList(lines.words(), words.subList(0, many)))
                .filter(at -> at >= 0)
                .findFirst();
    }

    private int next(String word, int from) {
        int end = Math.min(lines.size(), from + BETWEEN);
        return IntStream.range(Math.min(from, end), end)
                .filter(at -> lines.word(at).equals(word))
                .findFirst()
                .orElse(lines.size());
    }

    /** The stretches that these words of the description take, one for all that stand together. */
    List<Highlight> marks(List<TextSpan> spans, Highlight.HighlightKind kind) {
        return spans.stream().flatMap(span -> marks(span, kind).stream()).toList();
    }

    private List<Highlight> marks(TextSpan span, Highlight.HighlightKind kind) {
        var marks = new ArrayList<Highlight>();
        int first = NOWHERE;
        int last = NOWHERE;
        for (int word = span.from(); word < span.to(); word++) {
            int place = places[word];
            if (place != NOWHERE && last != NOWHERE && place != last + 1) {
                marks.add(mark(first, last, kind));
                first = NOWHERE;
            }
            first = first == NOWHERE ? place : first;
            last = place == NOWHERE ? last : place;
        }
        if (first != NOWHERE) {
            marks.add(mark(first, last, kind));
        }
        return marks;
    }

    private Highlight mark(int first, int last, Highlight.HighlightKind kind) {
        return new Highlight(lines.start(first), lines.end(last), kind);
    }

    /** The number as the heading shows it, whichever way it is spelled there. */
    Optional<Highlight> number(int number) {
        return heading(at -> lines.word(at).equals(String.valueOf(number)))
                .or(() -> heading(at -> isNumber(at, number)))
                .map(at -> mark(at, at, Highlight.HighlightKind.NAME));
    }

    private boolean isNumber(int at, int number) {
        var bits = Code.parse(lines.signed(at));
        return bits.isPresent() && (bits.getAsLong() & SHOWN) == number;
    }

    /** The source as the heading shows it. */
    Optional<Highlight> source(String source) {
        var wanted = Tokens.of(source).words();
        var words = lines.words();
        return heading(at -> at + wanted.size() <= words.size()
                        && words.subList(at, at + wanted.size()).equals(wanted))
                .map(at -> mark(at, at + wanted.size() - 1, Highlight.HighlightKind.NAME));
    }

    private Optional<Integer> heading(IntPredicate isThere) {
        return IntStream.range(0, lines.size())
                .filter(at -> !taken[at] && isThere.test(at))
                .boxed()
                .findFirst();
    }
}
