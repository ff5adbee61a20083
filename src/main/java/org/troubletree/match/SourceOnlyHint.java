package org.troubletree.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.troubletree.event.Event;
import org.troubletree.match.compare.TextFolding;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.Library;

/** Says what to add when events show a source and nothing else, which is too little for a match. */
public final class SourceOnlyHint {
    private static final int MAX_EVENTS = 12;

    private SourceOnlyHint() {}

    /** Returns a sentence that names known event numbers of the source; empty if no event shows only a known source. */
    public static Optional<String> sentence(Library library, List<Event> events) {
        return events.stream()
                .filter(event -> event.id().isEmpty() && event.description().isBlank())
                .flatMap(event -> event.source().stream())
                .flatMap(source -> sentence(library, source).stream())
                .findFirst();
    }

    private static Optional<String> sentence(Library library, String source) {
        var numbers = library.trees().stream()
                .flatMap(tree -> tree.signatures().stream())
                .flatMap(signature -> signature.events().stream())
                .filter(event -> isOf(event, TextFolding.foldName(source)))
                .flatMap(event -> event.id().stream().boxed())
                .distinct()
                .sorted()
                .limit(MAX_EVENTS)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "%s alone tells no cause: add the number or the first words. Known here are events such as %s."
                                .formatted(source, numbers));
    }

    private static boolean isOf(EventPattern event, String source) {
        return event.sources().stream().map(TextFolding::foldName).anyMatch(source::equals);
    }
}
