package org.troubletree.saved;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.troubletree.json.Json;
import org.troubletree.json.JsonArray;
import org.troubletree.json.JsonNumber;
import org.troubletree.json.JsonObject;
import org.troubletree.json.JsonText;
import org.troubletree.walk.Place;

/** The members of an object of a saved walk, each asked for by name; the first that does not fit is told. */
record Fields(String where, JsonObject object) {
    /** Makes a value of an object. */
    @FunctionalInterface
    interface Maker<T> {
        T of(Fields fields) throws Unreadable;
    }

    static Fields of(String where, Json value) throws Unreadable {
        if (value instanceof JsonObject object) {
            return new Fields(where, object);
        }
        throw new Unreadable("%s is %s where an object belongs".formatted(where, value.described()));
    }

    boolean has(String name) {
        return object.member(name).isPresent();
    }

    private Json value(String name) throws Unreadable {
        return object.member(name)
                .map(JsonObject.Member::value)
                .orElseThrow(() -> new Unreadable("%s has no “%s”".formatted(where, name)));
    }

    String text(String name) throws Unreadable {
        return text(at(name), value(name));
    }

    private static String text(String where, Json value) throws Unreadable {
        if (value instanceof JsonText text) {
            return text.text();
        }
        throw new Unreadable("%s is %s where a text belongs".formatted(where, value.described()));
    }

    Optional<String> maybeText(String name) throws Unreadable {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    int number(String name) throws Unreadable {
        var value = value(name);
        var whole = value instanceof JsonNumber number ? number.whole() : OptionalInt.empty();
        if (whole.isEmpty() || whole.getAsInt() < 0) {
            throw new Unreadable("%s is %s where a number from 0 belongs".formatted(at(name), value.described()));
        }
        return whole.getAsInt();
    }

    int number(String name, int otherwise) throws Unreadable {
        return has(name) ? number(name) : otherwise;
    }

    Instant time(String name) throws Unreadable {
        var text = text(name);
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable("%s is no time such as 2000-05-08T10:00:00Z".formatted(at(name)));
        }
    }

    /** The constant whose name is written small and with hyphens. */
    <E extends Enum<E>> E one(String name, Class<E> type) throws Unreadable {
        var text = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Unreadable unknown(String name) {
        return new Unreadable("%s says nothing that is known here".formatted(at(name)));
    }

    Place place() throws Unreadable {
        return new Place(text("tree"), text("node"));
    }

    Fields object(String name) throws Unreadable {
        return of(at(name), value(name));
    }

    private JsonArray list(String name) throws Unreadable {
        var value = value(name);
        if (value instanceof JsonArray array) {
            return array;
        }
        throw new Unreadable("%s is %s where a list belongs".formatted(at(name), value.described()));
    }

    List<String> texts(String name) throws Unreadable {
        var texts = new ArrayList<String>();
        for (var value : list(name).values()) {
            texts.add(text(at(name), value));
        }
        return texts;
    }

    /** The list of that name, empty where it is left out. */
    <T> List<T> all(String name, Maker<T> maker) throws Unreadable {
        var made = new ArrayList<T>();
        if (has(name)) {
            for (var value : list(name).values()) {
                made.add(maker.of(of(at(name), value)));
            }
        }
        return made;
    }

    Map<String, String> map(String name) throws Unreadable {
        var map = new LinkedHashMap<String, String>();
        for (var member : object(name).object().members()) {
            map.put(member.name(), text(at(name), member.value()));
        }
        return map;
    }

    private String at(String name) {
        return where.isEmpty() ? "“" + name + "”" : where + ", “" + name + "”";
    }
}
