package org.troubletree.log;

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
import org.troubletree.match.LogSample;
import org.troubletree.match.Matcher;

/** A bounded sample of the events of a log: repeats are counted, and events that no match uses are dropped first. */
final class EventSampler {
    private static final int MAX_GROUPS = 4096;
    private static final int MAX_GROUPS_PER_ID = 256;

    private final Matcher matcher;
    private final RepeatLimits limits;
    private final Map<EventContent, EqualEvents> groups = new LinkedHashMap<>();
    private int groupLimit = MAX_GROUPS;
    private int groupLimitPerId = MAX_GROUPS_PER_ID;
    private long eventCount;

    EventSampler(Matcher matcher, RepeatLimits watched) {
        this.matcher = matcher;
        this.limits = watched;
    }

    /** The content of an event, without position and time. */
    private record EventContent(OptionalInt id, Optional<String> source, String description) {
        static EventContent of(Event event) {
            return new EventContent(event.id(), event.source(), event.description());
        }
    }

    /** The events of one source and number. */
    private record SourceAndId(OptionalInt id, Optional<String> source) {}

    /** Events with equal content. */
    private static final class EqualEvents {
        private final int limit;
        private final List<PlacedEvent> first = new ArrayList<>();
        private Optional<PlacedEvent> last = Optional.empty();
        private long count;

        EqualEvents(int most) {
            this.limit = most;
        }

        private void add(PlacedEvent found, long more) {
            count += more;
            if (first.isEmpty() || (more == 1 && first.size() < limit)) {
                first.add(found);
            } else if (last.filter(before -> before.index() > found.index()).isEmpty()) {
                last = Optional.of(found);
            }
        }

        private Stream<PlacedEvent> events() {
            return Stream.concat(first.stream(), last.stream());
        }

        private RepeatedEvent toRepeatedEvent() {
            return new RepeatedEvent(
                    first.getFirst().event(), last.orElse(first.getLast()).event(), count);
        }
    }

    /** Adds an event that represents {@code times} equal ones and is the last of them. */
    void add(PlacedEvent found, long times) {
        eventCount += times;
        groups.computeIfAbsent(
                        EventContent.of(found.event()),
                        said -> new EqualEvents(limits.limitFor(said.id().orElse(0))))
                .add(found, times);
        if (groups.size() > groupLimit) {
            dropLeastUseful();
        }
    }

    /** The number of all events. */
    long eventCount() {
        return eventCount;
    }

    /** The kept events in the order of the log; {@code unread} are the numbers of events that were never read. */
    LogSample sample(Set<Integer> unread) {
        var kept = groups.values().stream()
                .flatMap(EqualEvents::events)
                .sorted(Comparator.comparingInt(PlacedEvent::index))
                .toList();
        return new LogSample(
                kept.stream().map(PlacedEvent::event).toList(),
                kept.stream().map(PlacedEvent::index).toList(),
                unread);
    }

    /** The events that occur more often than they are listed. */
    List<RepeatedEvent> repeats() {
        return groups.values().stream()
                .filter(group -> group.count > group.events().count())
                .map(EqualEvents::toRepeatedEvent)
                .toList();
    }

    /** Keeps the events that matches use, and of each source and number the first few. */
    private void dropLeastUseful() {
        var telling = new HashSet<EventContent>();
        matcher.relevantEvents(sample(Set.of()).events()).forEach(event -> telling.add(EventContent.of(event)));
        while (groups.size() > MAX_GROUPS / 2 && groupLimitPerId > 0) {
            groupLimitPerId /= 2;
            var kinds = new HashMap<SourceAndId, Integer>();
            groups.keySet()
                    .removeIf(said ->
                            kinds.merge(new SourceAndId(said.id(), said.source()), 1, Integer::sum) > groupLimitPerId
                                    && !telling.contains(said));
        }
        groupLimitPerId = Math.max(1, groupLimitPerId);
        groupLimit = Math.max(MAX_GROUPS, groups.size() * 2);
    }
}
