package org.troubletree.match;

import org.troubletree.event.Event;
import org.troubletree.event.TextLines;
import org.troubletree.tree.Signature;




import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What in a text counted for a signature: in every event that shows one of its patterns the words that agree, and the rest. */
record Marking(String text, TextLines lines, Recognition recognition, Signature signature) {
    static Marking of(String text, Recognition recognition, Signature signature) {
        return new Marking(text, TextLines.of(text), recognition, signature);
    }

    /** The marks in those of the events that stand in the text, in its order. */
    List<Mark> marks(Stream<Event> events) {
        return events.filter(event -> lines.has(event.lines()))
                .flatMap(this::marks)
                .distinct()
                .sorted(Comparator.comparingInt(Mark::from))
                .toList();
    }

    private Stream<Mark> marks(Event event) {
        var words = EventWords.of(event);
        var seen = recognition.sightings(words).stream()
                .filter(sighting ->
                        signature.events().contains(sighting.pattern().event()))
                .filter(sighting -> !sighting.signs().contradicts())
                .toList();
        if (seen.isEmpty()) {
            return Stream.empty();
        }
        int from = lines.from(event.lines());
        var placing = Placing.of(words.description(), text.substring(from, lines.to(event.lines())));
        return seen.stream()
                .flatMap(sighting -> marks(sighting, placing).stream())
                .map(mark -> new Mark(from + mark.from(), from + mark.to(), mark.kind()));
    }

    private List<Mark> marks(Sighting sighting, Placing placing) {
        var marks = new ArrayList<Mark>();
        var event = sighting.event().event();
        if (sighting.signs().number() == Sign.SAME) {
            event.id().ifPresent(id -> placing.number(id).ifPresent(marks::add));
        }
        if (sighting.signs().source() == Sign.SAME || sighting.signs().source() == Sign.NEAR) {
            event.source().flatMap(placing::source).ifPresent(marks::add);
        }
        var counted = recognition.counted(sighting);
        marks.addAll(placing.marks(counted.words(), Mark.Kind.WORDS));
        marks.addAll(placing.marks(counted.values(), Mark.Kind.VALUE));
        return marks;
    }
}
