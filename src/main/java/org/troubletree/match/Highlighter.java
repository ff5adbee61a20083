package org.troubletree.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.troubletree.event.Event;
import org.troubletree.match.compare.Agreement;
import org.troubletree.match.compare.EventWords;
import org.troubletree.text.TextLines;
import org.troubletree.tree.Signature;

/** What in a text counted for a signature: in every event that shows one of its patterns the words that agree, and the rest. */
record Highlighter(String text, TextLines lines, PatternMatcher recognition, Signature signature) {
    static Highlighter of(String text, PatternMatcher recognition, Signature signature) {
        return new Highlighter(text, TextLines.of(text), recognition, signature);
    }

    /** The marks in those of the events that stand in the text, in its order. */
    List<Highlight> marks(Stream<Event> events) {
        return events.filter(event -> lines.has(event.lines()))
                .flatMap(this::marks)
                .distinct()
                .sorted(Comparator.comparingInt(Highlight::from))
                .toList();
    }

    private Stream<Highlight> marks(Event event) {
        var words = EventWords.of(event);
        var seen = recognition.sightings(words).stream()
                .filter(sighting ->
                        signature.events().contains(sighting.pattern().event()))
                .filter(sighting -> !sighting.signs().contradicts())
                .toList();
        if (seen.isEmpty()) {
            return Stream.empty();
        }
        int from = lines.startOf(event.lines());
        var placing = RawTextAligner.of(words.description(), text.substring(from, lines.endOf(event.lines())));
        return seen.stream()
                .flatMap(sighting -> marks(sighting, placing).stream())
                .map(mark -> new Highlight(from + mark.from(), from + mark.to(), mark.kind()));
    }

    private List<Highlight> marks(PatternMatch sighting, RawTextAligner placing) {
        var marks = new ArrayList<Highlight>();
        var event = sighting.event().event();
        if (sighting.signs().number() == Agreement.SAME) {
            event.id().ifPresent(id -> placing.number(id).ifPresent(marks::add));
        }
        if (sighting.signs().source() == Agreement.SAME || sighting.signs().source() == Agreement.NEAR) {
            event.source().flatMap(placing::source).ifPresent(marks::add);
        }
        var counted = recognition.counted(sighting);
        marks.addAll(placing.marks(counted.words(), Highlight.HighlightKind.WORDS));
        marks.addAll(placing.marks(counted.values(), Highlight.HighlightKind.VALUE));
        return marks;
    }
}
