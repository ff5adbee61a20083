package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.troubletree.text.LineRange;

/** Builds the events from the places where they begin, and collects the lines that belong to no event. */
final class EventAssembler {
    private final NormalizedText normalized;
    private final List<EventStart> eventStarts;
    private final ArticleProse article;
    private final DateInterpreter dates;
    private final List<Event> events = new ArrayList<>();
    private final List<LineRange> unread = new ArrayList<>();
    private int nextLine;

    EventAssembler(NormalizedText normalized, List<EventStart> eventStarts) {
        this.normalized = normalized;
        this.eventStarts = eventStarts;
        this.article = ArticleProse.inText(normalized);
        this.dates =
                DateInterpreter.of(eventStarts.stream().map(EventStart::heading).toList());
    }

    EventText assemble() {
        for (int i = 0; i < eventStarts.size(); i++) {
            boolean last = i + 1 == eventStarts.size();
            addEvent(
                    eventStarts.get(i),
                    last ? normalized.text().length() : eventStarts.get(i + 1).start());
        }
        addUnread(nextLine, normalized.lineCount());
        return new EventText(events, unread);
    }

    private void addEvent(EventStart eventStart, int limit) {
        if (eventStart.state() == DescriptionState.WHOLE) {
            int last = normalized.lineAt(Math.max(eventStart.start(), eventStart.bodyStart() - 1));
            addEvent(
                    eventStart,
                    last,
                    eventStart.heading().value(HeadingField.DESCRIPTION).orElse(""));
        } else {
            var description = Description.of(normalized, article, eventStart, limit);
            addEvent(eventStart, description.lastLine(), description.text());
        }
    }

    private void addEvent(EventStart eventStart, int lastLine, String description) {
        int first = normalized.lineAt(eventStart.start());
        addUnread(nextLine, first);
        int last = Math.max(first, lastLine);
        nextLine = Math.max(nextLine, last + 1);
        var lines = new LineRange(first + 1, last + 1);
        events.add(new Event(lines, header(eventStart.heading()), description, eventStart.form()));
    }

    private Header header(Heading heading) {
        var id = heading.value(HeadingField.ID).flatMap(EventId::of);
        return new Header(
                id.isPresent() ? OptionalInt.of(id.get().number()) : OptionalInt.empty(),
                heading.value(HeadingField.SOURCE),
                heading.value(HeadingField.TYPE),
                heading.value(HeadingField.CATEGORY),
                heading.value(HeadingField.USER),
                heading.value(HeadingField.COMPUTER),
                dates.timeOf(heading));
    }

    /** Adds the lines from {@code from} up to {@code to} to the unread lines, without blank lines around them. */
    private void addUnread(int from, int to) {
        int first = normalized.nextNonBlankLine(from);
        if (first >= to) {
            return;
        }
        int last = to - 1;
        while (normalized.isBlank(last)) {
            last--;
        }
        unread.add(new LineRange(first + 1, last + 1));
    }
}
