package org.troubletree.load;

import java.util.Optional;
import org.troubletree.json.Json;
import org.troubletree.json.JsonArray;
import org.troubletree.json.JsonObject;

/** Where things stand in the file of a tree. */
public final class Places {
    private final Json whole;

    Places(Json whole) {
        this.whole = whole;
    }

    /**
     * The line of a place such as {@code nodes/which-version/choices/0/next}; where the file has no such place, the line
     * of what would be around it.
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
        var value = array.values().get(Integer.parseInt(number));
        return Optional.of(new JsonObject.Member(number, value.line(), value.column(), value));
    }
}
