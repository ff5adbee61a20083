package org.troubletree.cli;

import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.event.TextLines;
import org.troubletree.json.Json;
import org.troubletree.json.JsonTruth;
import org.troubletree.json.ObjectBuilder;
import org.troubletree.match.ErrorCodes;
import org.troubletree.match.FoundCode;


import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The error codes in a text, with their places in it, as JSON; {@code tells} is false where a code is written whatever happened. */
final class CodePlaces {
    private final TextLines lines;
    private final EventText read;
    private final NavigableMap<Integer, FoundCode> codes = new TreeMap<>();

    private CodePlaces(String text, EventText read) {
        this.lines = TextLines.of(text);
        this.read = read;
    }

    static CodePlaces of(String text, EventText read, ErrorCodes codes) {
        var places = new CodePlaces(text, read);
        codes.in(text, read).forEach(code -> places.codes.put(code.from(), code));
        return places;
    }

    List<Json> in(Event event) {
        return placed(within(event, codes));
    }

    private NavigableMap<Integer, FoundCode> within(Event event, NavigableMap<Integer, FoundCode> some) {
        return some.subMap(lines.from(event.lines()), true, lines.to(event.lines()), false);
    }

    /** Those that stand in no event. */
    List<Json> elsewhere() {
        var rest = new TreeMap<>(codes);
        read.events().forEach(event -> within(event, rest).clear());
        return placed(rest);
    }

    private List<Json> placed(NavigableMap<Integer, FoundCode> some) {
        return some.values().stream().<Json>map(this::placed).toList();
    }

    private Json placed(FoundCode code) {
        return known(code)
                .with("line", lines.lineAt(code.from()))
                .with("from", Json.number(code.from()))
                .with("to", Json.number(code.to()))
                .done();
    }

    /** The codes of an event whose text is not at hand. */
    static List<Json> in(Event event, ErrorCodes codes) {
        return codes.in(event).stream().<Json>map(code -> known(code).done()).toList();
    }

    private static ObjectBuilder known(FoundCode code) {
        return Json.object()
                .with("code", code.spelled())
                .with("name", code.code().name())
                .with("meaning", code.code().meaning())
                .with("tells", new JsonTruth(0, 0, code.code().tells()));
    }
}
