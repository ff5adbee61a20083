package org.troubletree.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.troubletree.event.Event;
import org.troubletree.tree.Surroundings;
import org.troubletree.tree.Surroundings.Repeats;

/**
 * Finds the neighbours of events. Viewers list either the newest or the oldest event first, so only times determine
 * the order; without times, either order is accepted.
 */
final class Neighbourhood {
    /** Neighbours are at most this many positions and, where times are known, this many seconds apart. */
    private static final int MAX_DISTANCE = 20;

    private static final long MAX_SECONDS = 600;

    /** Events at most this many seconds apart may be logged in either order. */
    private static final long UNORDERED_SECONDS = 10;

    private final List<Event> events;
    private final List<Integer> positions;

    /**
     * The side on which a neighbour was found. The words describe the event's own position relative to that neighbour.
     */
    private enum NeighbourSide {
        BEFORE("after"),
        AFTER("before"),
        EITHER("beside"),
        FAR("far from");

        private final String words;

        NeighbourSide(String words) {
            this.words = words;
        }
    }

    Neighbourhood(LogSample sample) {
        this.events = sample.events();
        this.positions = sample.places();
    }

    /** Checks the neighbours and the repetition of all events with the same number and source as the matched event. */
    NeighbourFindings findings(PatternMatch patternMatch) {
        var wanted = patternMatch.pattern().event().around();
        if (wanted.equals(Surroundings.ANY)) {
            return NeighbourFindings.NOTHING;
        }
        var found = new NeighbourCollector(indexes(patternMatch.event().event()));
        found.addNeighbour("after", wanted.after(), NeighbourSide.BEFORE, NeighbourSide.AFTER);
        found.addNeighbour("before", wanted.before(), NeighbourSide.AFTER, NeighbourSide.BEFORE);
        found.addBeside(wanted.beside());
        wanted.repeats().ifPresent(found::addRepeats);
        return new NeighbourFindings(found.fits, found.differs, found.facts);
    }

    private List<Integer> indexes(Event seen) {
        if (seen.id().isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, events.size())
                .filter(place -> events.get(place).id().equals(seen.id())
                        && events.get(place).source().equals(seen.source()))
                .limit(Prefilters.MAX_WATCHED)
                .boxed()
                .toList();
    }

    /** Collects findings for the events at these indexes. */
    private final class NeighbourCollector {
        private final List<Integer> indexes;
        private final List<String> fits = new ArrayList<>();
        private final List<String> differs = new ArrayList<>();
        private final HashMap<String, String> facts = new HashMap<>();

        NeighbourCollector(List<Integer> places) {
            this.indexes = places;
        }

        void addNeighbour(String how, List<Integer> numbers, NeighbourSide right, NeighbourSide wrong) {
            var rightly = firstNumber(numbers, right);
            if (rightly.isPresent()) {
                fits.add("stands %s event %d".formatted(how, rightly.getAsInt()));
            } else if (firstNumber(numbers, NeighbourSide.EITHER).isPresent()) {
                addBeside(numbers);
            } else {
                firstNumber(numbers, wrong)
                        .ifPresent(number ->
                                differs.add("stands %s event %d, not %s it".formatted(wrong.words, number, how)));
            }
        }

        void addBeside(List<Integer> numbers) {
            Stream.of(NeighbourSide.EITHER, NeighbourSide.BEFORE, NeighbourSide.AFTER)
                    .flatMapToInt(side -> firstNumber(numbers, side).stream())
                    .findFirst()
                    .ifPresent(number -> fits.add("stands beside event " + number));
        }

        private OptionalInt firstNumber(List<Integer> numbers, NeighbourSide side) {
            return numbers.stream()
                    .mapToInt(Integer::intValue)
                    .filter(number -> hasNeighbour(number, side))
                    .findFirst();
        }

        private boolean hasNeighbour(int number, NeighbourSide wanted) {
            return indexes.stream()
                    .anyMatch(place -> nearbyIndexes(place)
                            .filter(other -> events.get(other).id().equals(OptionalInt.of(number)))
                            .mapToObj(other -> side(place, other))
                            .anyMatch(side -> side == wanted));
        }

        void addRepeats(Repeats wanted) {
            var seconds = interval(indexes);
            if (seconds.isEmpty()) {
                return;
            }
            if (wanted.fits(seconds.getAsLong())) {
                fits.add("repeats every %d seconds".formatted(seconds.getAsLong()));
                wanted.sets()
                        .forEach((name, value) -> facts.put(
                                name,
                                value.replace("{" + Repeats.INTERVAL + "}", String.valueOf(seconds.getAsLong()))));
            } else {
                differs.add("repeats every %d seconds, where this cause repeats it every %d to %d"
                        .formatted(seconds.getAsLong(), wanted.least(), wanted.most()));
            }
        }
    }

    private IntStream nearbyIndexes(int place) {
        return IntStream.range(Math.max(0, place - MAX_DISTANCE), Math.min(events.size(), place + MAX_DISTANCE + 1))
                .filter(other ->
                        other != place && Math.abs(positions.get(other) - positions.get(place)) <= MAX_DISTANCE);
    }

    /** Returns on which side of the event at the first index the event at the second index is. */
    private NeighbourSide side(int place, int other) {
        var seconds = events.get(place).secondsTo(events.get(other));
        if (seconds.isEmpty() || Math.abs(seconds.getAsLong()) <= UNORDERED_SECONDS) {
            return NeighbourSide.EITHER;
        }
        if (Math.abs(seconds.getAsLong()) > MAX_SECONDS) {
            return NeighbourSide.FAR;
        }
        return seconds.getAsLong() < 0 ? NeighbourSide.BEFORE : NeighbourSide.AFTER;
    }

    /** Returns the median of the seconds between successive events; intervals of zero seconds are ignored. */
    private OptionalLong interval(List<Integer> places) {
        var between = IntStream.range(1, places.size())
                .mapToObj(next -> events.get(places.get(next - 1)).secondsTo(events.get(places.get(next))))
                .flatMapToLong(OptionalLong::stream)
                .map(Math::abs)
                .filter(seconds -> seconds > 0)
                .sorted()
                .toArray();
        return between.length == 0 ? OptionalLong.empty() : OptionalLong.of(between[between.length / 2]);
    }
}
