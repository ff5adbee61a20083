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
 * Which events stand near which. Viewers list the newest first or the oldest first, so only times tell the order; where
 * there are none, either order is right.
 */
final class Neighbourhood {
    /** Events of one stretch are so many places apart at most and, where times are known, so many seconds. */
    private static final int MAX_DISTANCE = 20;

    private static final long MAX_SECONDS = 600;

    /** What is logged so near to each other may be written in either order, by programs that do several things at once. */
    private static final long UNORDERED_SECONDS = 10;

    private final List<Event> events;
    private final List<Integer> positions;

    /** Where a neighbour stands, and where that puts the event itself. */
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

    /** What is found around all events of the number and source that was seen. */
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

    /** What was found so far around the events in these places. */
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

    /** On which side of the event in the one place that in the other stands. */
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

    /** The seconds that mostly lie between two of these events; several at the same time are one. */
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
