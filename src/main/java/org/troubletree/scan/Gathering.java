package org.troubletree.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.troubletree.event.Event;
import org.troubletree.match.Matcher;
import org.troubletree.match.Sample;

/** The events of a log that were read, in bounded number: repeats are counted, and what no match rests on gives way. */
final class Gathering {
    private static final int MOST = 4096;
    private static final int MOST_OF_A_KIND = 256;

    private final Matcher matcher;
    private final Watched watched;
    private final Map<Said, Group> groups = new LinkedHashMap<>();
    private int most = MOST;
    private int mostOfAKind = MOST_OF_A_KIND;
    private long count;

    Gathering(Matcher matcher, Watched watched) {
        this.matcher = matcher;
        this.watched = watched;
    }

    /** What an event says, without where and when. */
    private record Said(OptionalInt id, Optional<String> source, String description) {
        static Said of(Event event) {
            return new Said(event.id(), event.source(), event.description());
        }
    }

    /** A program's events of one number. */
    private record Kind(OptionalInt id, Optional<String> source) {}

    /** Events that say the same. */
    private static final class Group {
        private final int most;
        private final List<Found> first = new ArrayList<>();
        private Optional<Found> last = Optional.empty();
        private long times;

        Group(int most) {
            this.most = most;
        }

        private void add(Found found, long more) {
            times += more;
            if (first.isEmpty() || (more == 1 && first.size() < most)) {
                first.add(found);
            } else if (last.filter(before -> before.place() > found.place()).isEmpty()) {
                last = Optional.of(found);
            }
        }

        private Stream<Found> events() {
            return Stream.concat(first.stream(), last.stream());
        }

        private Repeat repeat() {
            return new Repeat(
                    first.getFirst().event(), last.orElse(first.getLast()).event(), times);
        }
    }

    /** Takes an event that stands for so many, of which it is the last. */
    void add(Found found, long times) {
        count += times;
        groups.computeIfAbsent(
                        Said.of(found.event()),
                        said -> new Group(watched.most(said.id().orElse(0))))
                .add(found, times);
        if (groups.size() > most) {
            giveWay();
        }
    }

    /** How many events there were. */
    long count() {
        return count;
    }

    /** The events that are kept, in the order of the log; of those that were never read the numbers are told. */
    Sample sample(Set<Integer> unread) {
        var kept = groups.values().stream()
                .flatMap(Group::events)
                .sorted(Comparator.comparingInt(Found::place))
                .toList();
        return new Sample(
                kept.stream().map(Found::event).toList(),
                kept.stream().map(Found::place).toList(),
                unread);
    }

    /** Those that stand there more often than they are listed. */
    List<Repeat> repeats() {
        return groups.values().stream()
                .filter(group -> group.times > group.events().count())
                .map(Group::repeat)
                .toList();
    }

    /** Keeps the events on which matches rest and, of each program's events of one number, the first few. */
    private void giveWay() {
        var telling = new HashSet<Said>();
        matcher.telling(sample(Set.of()).events()).forEach(event -> telling.add(Said.of(event)));
        while (groups.size() > MOST / 2 && mostOfAKind > 0) {
            mostOfAKind /= 2;
            var kinds = new HashMap<Kind, Integer>();
            groups.keySet()
                    .removeIf(said -> kinds.merge(new Kind(said.id(), said.source()), 1, Integer::sum) > mostOfAKind
                            && !telling.contains(said));
        }
        mostOfAKind = Math.max(1, mostOfAKind);
        most = Math.max(MOST, groups.size() * 2);
    }
}
