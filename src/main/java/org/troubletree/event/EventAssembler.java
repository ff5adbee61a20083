package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.troubletree.text.LineRange;

/** Makes events of the places where they begin, and tells which lines are in none. */
final class EventAssembler {
    private final NormalizedText paste;
    private final List<EventStart> openings;
    private final ArticleProse article;
    private final Dates dates;
    private final List<Event> events = new ArrayList<>();
    private final List<LineRange> left = new ArrayList<>();
    private int covered;

    EventAssembler(NormalizedText paste, List<EventStart> openings) {
        this.paste = paste;
        this.openings = openings;
        this.article = ArticleProse.around(paste);
        this.dates = Dates.of(openings.stream().map(EventStart::heading).toList());
    }

    EventText text() {
        for (int i = 0; i < openings.size(); i++) {
            boolean last = i + 1 == openings.size();
            add(
                    openings.get(i),
                    last ? paste.text().length() : openings.get(i + 1).start());
        }
        leave(covered, paste.lines());
        return new EventText(events, left);
    }

    private void add(EventStart opening, int limit) {
        if (opening.kind() == DescriptionState.WHOLE) {
            int last = paste.lineAt(Math.max(opening.start(), opening.body() - 1));
            add(opening, last, opening.heading().value(HeadingField.DESCRIPTION).orElse(""));
        } else {
            var description = Description.of(paste, article, opening, limit);
            add(opening, description.lastLine(), description.text());
        }
    }

    private void add(EventStart opening, int lastLine, String description) {
        int first = paste.lineAt(opening.start());
        leave(covered, first);
        int last = Math.max(first, lastLine);
        covered = Math.max(covered, last + 1);
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
                dates.when(heading));
    }

    /** Notes the lines from {@code from} up to {@code to} as left, without the blank ones around them. */
    private void leave(int from, int to) {
        int first = paste.nextInked(from);
        if (first >= to) {
            return;
        }
        int last = to - 1;
        while (paste.isBlank(last)) {
            last--;
        }
        left.add(new LineRange(first + 1, last + 1));
    }
}
