package org.troubletree.scan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.troubletree.match.Clue;

/**
 * Tells from the number, the source and the bytes of a record whether the library could see anything in it. It follows what
 * an event must show to be seen: its number under a source that is not another's, or the words of a message under its own
 * number or its own source.
 */
final class Sieve {
    private static final int NUMBERS = 1 << 16;

    private final Asked[] byNumber = new Asked[NUMBERS];
    private final Map<String, List<Clue>> bySource = new HashMap<>();
    private final List<Clue> fromAnywhere;
    private final Names<Source> sources = new Names<>(this::source);
    private final Watched watched;
    private final BitSet heldBack = new BitSet(NUMBERS);

    /** What is asked of records with one number: sources, unless any will do, and words that count under any source. */
    private record Asked(boolean isOfAny, Set<String> sources, List<Needle> needles) {
        static final Asked NOTHING = new Asked(false, Set.of(), List.of());

        static Asked of(List<Clue> clues) {
            boolean isOfAny = clues.stream().anyMatch(clue -> clue.sources().isEmpty());
            var sources =
                    clues.stream().flatMap(clue -> clue.sources().stream()).collect(Collectors.toSet());
            return new Asked(isOfAny, sources, Needle.all(clues));
        }

        boolean isAnything() {
            return isOfAny || !sources.isEmpty();
        }

        boolean isOf(Source source) {
            return isOfAny || (!source.alike().isEmpty() && !Collections.disjoint(sources, source.alike()));
        }
    }

    /**
     * What is known of a source: whether all of its records are read; the known sources that it is or may be a misspelling
     * of; and the words of which one makes a record matter whatever its number.
     */
    private record Source(boolean isAlwaysRead, Set<String> alike, List<Needle> needles) {}

    Sieve(List<Clue> clues, Watched watched) {
        this.watched = watched;
        Arrays.fill(byNumber, Asked.NOTHING);
        clues.stream()
                .filter(clue -> clue.id().isPresent())
                .collect(Collectors.groupingBy(clue -> clue.id().orElseThrow() & NUMBERS - 1))
                .forEach((number, some) -> byNumber[number] = Asked.of(some));
        for (var clue : clues) {
            clue.sources().forEach(source -> bySource.merge(source, List.of(clue), Sieve::joined));
        }
        fromAnywhere = clues.stream()
                .filter(clue -> clue.id().isEmpty() && clue.sources().isEmpty())
                .toList();
    }

    private static List<Clue> joined(Collection<Clue> some, Collection<Clue> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Whether the record from {@code from} to {@code to} may matter. */
    boolean mayMatter(byte[] bytes, Head head, int from, int to) {
        int number = head.number();
        if (number < 0 || watched.has(number) || head.sourceFrom() < 0 || head.sourceTo() <= head.sourceFrom()) {
            return true;
        }
        var source = sources.of(bytes, head.sourceFrom(), head.sourceTo());
        var asked = asked(number);
        return source.isAlwaysRead()
                || asked.isOf(source)
                || saysAny(source.needles(), asked.needles(), bytes, head.said() < 0 ? from : head.said(), to);
    }

    private static boolean saysAny(List<Needle> some, List<Needle> more, byte[] bytes, int from, int to) {
        return Needle.isAnyIn(some, bytes, from, to) || Needle.isAnyIn(more, bytes, from, to);
    }

    private Asked asked(int number) {
        var asked = byNumber[number];
        if (asked.isAnything()) {
            heldBack.set(number);
        }
        return asked;
    }

    /** The numbers that are asked for of records which could not matter all the same. */
    Set<Integer> heldBack() {
        return heldBack.stream().boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** A name with letters that are not plain may be written in any encoding: what it is, is left to the reader. */
    private Source source(String written) {
        var folded = Clue.folded(written);
        var alike = bySource.keySet().stream()
                .filter(known -> Clue.isAlike(known, folded))
                .collect(Collectors.toUnmodifiableSet());
        var own = Optional.ofNullable(bySource.get(folded)).orElse(List.of());
        boolean isAlwaysRead = folded.isEmpty()
                || written.chars().anyMatch(letter -> letter > 127)
                || own.stream().anyMatch(clue -> clue.id().isEmpty());
        var said = new HashSet<>(fromAnywhere);
        said.addAll(own);
        alike.stream()
                .flatMap(known -> bySource.getOrDefault(known, List.of()).stream())
                .filter(clue -> clue.id().isEmpty())
                .forEach(said::add);
        return new Source(isAlwaysRead, alike, Needle.all(said));
    }
}
