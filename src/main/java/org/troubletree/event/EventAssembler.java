package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.troubletree.text.LineRange;

/** Builds the events from the places where they begin, and collects the lines that belong to no event. */
final class EventAssembler {
    private final NormalizedText paste;
    private final List<EventStart> eventStarts;
    private final ArticleProse article;
    private final DateInterpreter dates;
    private final List<Event> events = new ArrayList<>();
    private final List<LineRange> unread = new ArrayList<>();
    private int nextLine;

    EventAssembler(NormalizedText paste, List<EventStart> openings) {
        this.paste = paste;
        this.eventStarts = openings;
        this.article = ArticleProse.inText(paste);
        this.dates =
                DateInterpreter.of(openings.stream().map(EventStart::heading).toList());
    }

    EventText assemble() {
        for (int i = 0; i < eventStarts.size(); i++) {
            boolean last = i + 1 == eventStarts.size();
            addEvent(
                    eventStarts.get(i),
                    last ? paste.text().length() : eventStarts.get(i + 1).start());
        }
        addUnread(nextLine, paste.lineCount());
        return new EventText(events, unread);
    }

    private void addEvent(EventStart opening, int limit) {
        if (opening.state() == DescriptionState.WHOLE) {
            int last = paste.lineAt(Math.max(opening.start(), opening.bodyStart() - 1));
            addEvent(
                    opening,
                    last,
                    opening.heading().value(HeadingField.DESCRIPTION).orElse(""));
        } else {
            var description = Description.of(paste, article, opening, limit);
            addEvent(opening, description.lastLine(), description.text());
        }
    }

    private void addEvent(EventStart opening, int lastLine, String description) {
        int first = paste.lineAt(opening.start());
        addUnread(nextLine, first);
        int last = Math.max(first, lastLine);
        nextLine = Math.max(nextLine, last + 1);
        var lines = new LineRange(first + 1, last + 1);
        events.add(new Event(lines, header(opening.heading()), description, opening.form()));
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
        int first = paste.nextNonBlankLine(from);
        if (first >= to) {
            return;
        }
        int last = to - 1;
        while (paste.isBlank(last)) {
            last--;
        }
        unread.add(new LineRange(first + 1, last + 1));
    }
}
