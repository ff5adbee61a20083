package org.troubletree.load.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.troubletree.json.Json;
import org.troubletree.json.JsonObject;
import org.troubletree.json.JsonText;

/** An object whose keys the author chooses. */
public record MapOf<T>(Form<String> key, Form<T> value, int least) implements Form<Map<String, T>> {
    /** An object with any number of keys. */
    public static <T> MapOf<T> any(Form<String> key, Form<T> value) {
        return new MapOf<>(key, value, 0);
    }

    /** An object with at least one key. */
    public static <T> MapOf<T> atLeastOne(Form<String> key, Form<T> value) {
        return new MapOf<>(key, value, 1);
    }

    @Override
    public String belongs() {
        return "an object (each key: %s; each value: %s)".formatted(key.belongs(), value.belongs());
    }

    @Override
    public Map<String, T> read(JsonLocation spot) {
        if (!(spot.value() instanceof JsonObject object)) {
            spot.wrongType(belongs());
            return Map.of();
        }
        if (object.members().size() < least) {
            spot.wrong("the object is empty", belongs());
        }
        object.repeated().forEach(member -> Fields.refuseRepeated(member, spot));
        return entries(object, spot);
    }

    private Map<String, T> entries(JsonObject object, JsonLocation spot) {
        var read = LinkedHashMap.<String, T>newLinkedHashMap(object.members().size());
        for (var member : object.members()) {
            key.read(spot.below(member.name(), nameOf(member)));
            read.putIfAbsent(member.name(), value.read(spot.below(member.name(), member.value())));
        }
        return read;
    }

    private static Json nameOf(JsonObject.Member member) {
        return new JsonText(member.line(), member.column(), member.name());
    }

    @Override
    public Map<String, T> standIn() {
        return Map.of();
    }
}
