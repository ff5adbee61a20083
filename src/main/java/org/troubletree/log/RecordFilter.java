package org.troubletree.log;

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
import org.troubletree.match.Prefilter;

/**
 * Decides from the number, the source and the bytes of a record whether a pattern of the library could match it: by
 * its number under a source that is not another's, or by words of a message under its own number or source.
 */
final class RecordFilter {
    private static final int ID_COUNT = 1 << 16;

    private final IdCriteria[] byId = new IdCriteria[ID_COUNT];
    private final Map<String, List<Prefilter>> bySource = new HashMap<>();
    private final List<Prefilter> cluesWithoutIdAndSource;
    private final ByteStringCache<SourceCriteria> sourceCache = new ByteStringCache<>(this::sourceCriteria);
    private final RepeatLimits limits;
    private final BitSet idsLeftUnread = new BitSet(ID_COUNT);

    /**
     * What is required of records with one number: sources, unless any is accepted, and words that count under any
     * source.
     */
    private record IdCriteria(boolean acceptsAnySource, Set<String> sources, List<BytePattern> patterns) {
        static final IdCriteria NONE = new IdCriteria(false, Set.of(), List.of());

        static IdCriteria fromClues(List<Prefilter> clues) {
            boolean isOfAny = clues.stream().anyMatch(clue -> clue.sources().isEmpty());
            var sources =
                    clues.stream().flatMap(clue -> clue.sources().stream()).collect(Collectors.toSet());
            return new IdCriteria(isOfAny, sources, BytePattern.forClues(clues));
        }

        boolean isRelevant() {
            return acceptsAnySource || !sources.isEmpty();
        }

        boolean acceptsSource(SourceCriteria source) {
            return acceptsAnySource
                    || (!source.similarSources().isEmpty() && !Collections.disjoint(sources, source.similarSources()));
        }
    }

    /**
     * What is known of a source: whether all its records are read, the known sources that it equals or may be a
     * misspelling of, and words of which one makes a record relevant whatever its number.
     */
    private record SourceCriteria(boolean acceptsEveryRecord, Set<String> similarSources, List<BytePattern> patterns) {}

    RecordFilter(List<Prefilter> clues, RepeatLimits watched) {
        this.limits = watched;
        Arrays.fill(byId, IdCriteria.NONE);
        clues.stream()
                .filter(clue -> clue.id().isPresent())
                .collect(Collectors.groupingBy(clue -> clue.id().orElseThrow() & ID_COUNT - 1))
                .forEach((number, some) -> byId[number] = IdCriteria.fromClues(some));
        for (var clue : clues) {
            clue.sources().forEach(source -> bySource.merge(source, List.of(clue), RecordFilter::concat));
        }
        cluesWithoutIdAndSource = clues.stream()
                .filter(clue -> clue.id().isEmpty() && clue.sources().isEmpty())
                .toList();
    }

    private static List<Prefilter> concat(Collection<Prefilter> some, Collection<Prefilter> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Whether the record from {@code from} to {@code to} may be relevant. */
    boolean mayMatter(byte[] bytes, RecordHeader head, int from, int to) {
        int number = head.eventId();
        if (number < 0
                || limits.isWatched(number)
                || head.sourceStart() < 0
                || head.sourceEnd() <= head.sourceStart()) {
            return true;
        }
        var source = sourceCache.get(bytes, head.sourceStart(), head.sourceEnd());
        var asked = noteIdCriteria(number);
        return source.acceptsEveryRecord()
                || asked.acceptsSource(source)
                || containsAny(
                        source.patterns(),
                        asked.patterns(),
                        bytes,
                        head.descriptionStart() < 0 ? from : head.descriptionStart(),
                        to);
    }

    private static boolean containsAny(List<BytePattern> some, List<BytePattern> more, byte[] bytes, int from, int to) {
        return BytePattern.isAnyIn(some, bytes, from, to) || BytePattern.isAnyIn(more, bytes, from, to);
    }

    private IdCriteria noteIdCriteria(int number) {
        var asked = byId[number];
        if (asked.isRelevant()) {
            idsLeftUnread.set(number);
        }
        return asked;
    }

    /** The numbers of irrelevant records that some pattern nevertheless mentions. */
    Set<Integer> idsLeftUnread() {
        return idsLeftUnread.stream().boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** A name with non-ASCII letters may be in any encoding, so it is left to the reader. */
    private SourceCriteria sourceCriteria(String written) {
        var folded = Prefilter.foldSource(written);
        var alike = bySource.keySet().stream()
                .filter(known -> Prefilter.isSameOrNear(known, folded))
                .collect(Collectors.toUnmodifiableSet());
        var own = Optional.ofNullable(bySource.get(folded)).orElse(List.of());
        boolean isAlwaysRead = folded.isEmpty()
                || written.chars().anyMatch(letter -> letter > 127)
                || own.stream().anyMatch(clue -> clue.id().isEmpty());
        var said = new HashSet<>(cluesWithoutIdAndSource);
        said.addAll(own);
        alike.stream()
                .flatMap(known -> bySource.getOrDefault(known, List.of()).stream())
                .filter(clue -> clue.id().isEmpty())
                .forEach(said::add);
        return new SourceCriteria(isAlwaysRead, alike, BytePattern.forClues(said));
    }
}
