package org.troubletree.match;

import java.util.List;
import java.util.stream.Stream;

/** The words of a description that agree with a pattern's, and those that are its values. */
record Counted(List<Span> words, List<Span> values) {
    static Counted of(Sighting sighting, Alignment alignment) {
        var text = sighting.event().description();
        var stated = sighting.pattern().event().values().values().stream()
                .flatMap(named -> Value.stated(text, named).stream())
                .flatMap(named -> Value.place(text, named).stream());
        return sighting.signs().words() == Sign.OTHER
                ? new Counted(List.of(), stated.toList())
                : new Counted(
                        alignment.runs(),
                        Stream.concat(alignment.inserted().stream(), stated)
                                .distinct()
                                .toList());
    }
}
