package org.troubletree.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.troubletree.event.Event;
import org.troubletree.match.ErrorCodes;
import org.troubletree.match.FoundCode;
import org.troubletree.ui.look.Card;
import org.troubletree.ui.look.WrappingText;

/** Shows what the error codes in the events mean, and which of them tell nothing. */
final class CodesCard {
    private static final int MOST_SHOWN = 6;

    /** Codes repeat, so events above this number are not searched. */
    private static final int MOST_EVENTS = 5_000;

    private CodesCard() {}

    /** The codes in these events, each once, meaningful ones first. Slow for many events. */
    static List<FoundCode> codes(List<Event> events, ErrorCodes codes) {
        return events.stream()
                .limit(MOST_EVENTS)
                .flatMap(event -> codes.findCodes(event).stream())
                .collect(Collectors.toMap(FoundCode::code, found -> found, (first, next) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .sorted((a, b) -> Boolean.compare(b.code().tells(), a.code().tells()))
                .toList();
    }

    static Card of(List<FoundCode> codes) {
        var card = Card.of(Card.CardKind.PLAIN);
        card.setName("start.codes");
        card.add(WrappingText.of("Error codes in the events", "h4"), "wmin 0");
        codes.stream()
                .limit(MOST_SHOWN)
                .forEach(found -> card.add(
                        WrappingText.of(found.sentence(), found.code().tells() ? "small" : "small secondary"),
                        "wmin 0, gaptop 0"));
        if (codes.size() > MOST_SHOWN) {
            card.add(
                    WrappingText.of("and " + (codes.size() - MOST_SHOWN) + " more", "small secondary"),
                    "wmin 0, gaptop 0");
        }
        return card;
    }
}
