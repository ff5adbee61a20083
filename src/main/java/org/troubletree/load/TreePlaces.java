package org.troubletree.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.troubletree.json.Json;
import org.troubletree.json.JsonArray;
import org.troubletree.json.JsonObject;
import org.troubletree.json.JsonText;

/** The lines of the parts of a tree in its file. */
public final class TreePlaces {
    private final Json whole;

    TreePlaces(Json whole) {
        this.whole = whole;
    }

    /**
     * The line of a place such as {@code nodes/which-version/choices/0/next}; if the file has no such place, the line
     * of the part that would contain it.
     */
    public int line(String place) {
        var value = whole;
        int line = whole.line();
        for (var name : place.split("/", -1)) {
            var next = below(value, name);
            if (next.isEmpty()) {
                return line;
            }
            value = next.get().value();
            line = next.get().line();
        }
        return line;
    }

    /** The places of all texts that contain these words. */
    public List<String> holding(String words) {
        var found = new ArrayList<String>();
        search(new JsonObject.Member("", 0, 0, whole), "", words, found);
        return found;
    }

    private static void search(JsonObject.Member at, String above, String words, List<String> found) {
        var place = above.isEmpty() ? at.name() : above + "/" + at.name();
        if (at.value() instanceof JsonText) {
            found.add(place);
        }
        members(at.value())
                .filter(member -> holds(member.value(), words))
                .forEach(member -> search(member, place, words, found));
    }

    private static boolean holds(Json value, String words) {
        return value instanceof JsonText text
                ? text.text().contains(words)
                : members(value).anyMatch(member -> holds(member.value(), words));
    }

    private static Stream<JsonObject.Member> members(Json value) {
        return switch (value) {
            case JsonObject object -> object.members().stream();
            case JsonArray array -> IntStream.range(0, array.values().size()).mapToObj(number -> entry(array, number));
            default -> Stream.empty();
        };
    }

    private static Optional<JsonObject.Member> below(Json value, String name) {
        return switch (value) {
            case JsonObject object -> object.member(name);
            case JsonArray array -> entry(array, name);
            default -> Optional.empty();
        };
    }

    private static Optional<JsonObject.Member> entry(JsonArray array, String number) {
        if (!number.matches("[0-9]{1,8}")
                || Integer.parseInt(number) >= array.values().size()) {
            return Optional.empty();
        }
        return Optional.of(entry(array, Integer.parseInt(number)));
    }

    private static JsonObject.Member entry(JsonArray array, int number) {
        var value = array.values().get(number);
        return new JsonObject.Member(String.valueOf(number), value.line(), value.column(), value);
    }
}
