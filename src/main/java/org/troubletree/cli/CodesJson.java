package org.troubletree.cli;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.json.Json;
import org.troubletree.json.JsonBoolean;
import org.troubletree.json.ObjectBuilder;
import org.troubletree.match.ErrorCodes;
import org.troubletree.match.FoundCode;
import org.troubletree.text.TextLines;

/**
 * The error codes in a text with their positions, as JSON. {@code tells} is false for a code that a program writes
 * for any failure.
 */
final class CodesJson {
    private final TextLines lines;
    private final EventText read;
    private final NavigableMap<Integer, FoundCode> codes = new TreeMap<>();

    private CodesJson(String text, EventText read) {
        this.lines = TextLines.of(text);
        this.read = read;
    }

    static CodesJson of(String text, EventText read, ErrorCodes codes) {
        var places = new CodesJson(text, read);
        codes.findCodes(text, read).forEach(code -> places.codes.put(code.from(), code));
        return places;
    }

    List<Json> codesOf(Event event) {
        return placedJson(codesWithin(event, codes));
    }

    private NavigableMap<Integer, FoundCode> codesWithin(Event event, NavigableMap<Integer, FoundCode> some) {
        return some.subMap(lines.startOf(event.lines()), true, lines.endOf(event.lines()), false);
    }

    /** Returns the codes outside all events. */
    List<Json> codesOutsideEvents() {
        var rest = new TreeMap<>(codes);
        read.events().forEach(event -> codesWithin(event, rest).clear());
        return placedJson(rest);
    }

    private List<Json> placedJson(NavigableMap<Integer, FoundCode> some) {
        return some.values().stream().<Json>map(this::placedJson).toList();
    }

    private Json placedJson(FoundCode code) {
        return codeJson(code)
                .with("line", lines.lineAt(code.from()))
                .with("from", Json.number(code.from()))
                .with("to", Json.number(code.to()))
                .done();
    }

    /** Returns the codes of an event without positions, for an event of a large log. */
    static List<Json> unplacedCodesOf(Event event, ErrorCodes codes) {
        return codes.findCodes(event).stream()
                .<Json>map(code -> codeJson(code).done())
                .toList();
    }

    private static ObjectBuilder codeJson(FoundCode code) {
        return Json.object()
                .with("code", code.spelled())
                .with("name", code.code().name())
                .with("meaning", code.code().meaning())
                .with("tells", new JsonBoolean(0, 0, code.code().tells()));
    }
}
