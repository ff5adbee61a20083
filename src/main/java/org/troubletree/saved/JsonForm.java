package org.troubletree.saved;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.troubletree.json.Json;
import org.troubletree.json.JsonArray;
import org.troubletree.json.JsonNumber;
import org.troubletree.json.JsonObject;
import org.troubletree.json.JsonText;

/** The form of a value in JSON: how it is written and how it is read. */
record JsonForm<V>(Function<V, Json> writer, Reader<V> reader) {
    /** A text. */
    static final JsonForm<String> TEXT = new JsonForm<>(Json::text, JsonForm::readText);

    /** A whole number that is not negative. */
    static final JsonForm<Integer> NUMBER = new JsonForm<>(Json::number, JsonForm::readNumber);

    /** A time in UTC, such as 2000-05-08T10:00:00Z. */
    static final JsonForm<Instant> TIME = new JsonForm<>(time -> Json.text(time.toString()), JsonForm::readTime);

    /** A list of texts. */
    static final JsonForm<List<String>> TEXTS = listOf(TEXT);

    /** An object with any keys, whose values are texts. */
    static final JsonForm<Map<String, String>> TEXT_MAP = new JsonForm<>(JsonForm::writeMap, JsonForm::readMap);

    /** Reads a value. Error messages name the location. */
    @FunctionalInterface
    interface Reader<V> {
        V read(String location, Json json) throws InvalidWalkException;
    }

    Json write(V value) {
        return writer.apply(value);
    }

    V read(String location, Json json) throws InvalidWalkException {
        return reader.read(location, json);
    }

    /** Returns the form of a list whose entries have the given form. */
    static <V> JsonForm<List<V>> listOf(JsonForm<V> entry) {
        return new JsonForm<>(
                values -> Json.list(values.stream().map(entry::write).toList()),
                (location, json) -> readList(location, json, entry));
    }

    /** Returns the form of a value that is written as text. The parser returns empty for text that is not valid. */
    static <V> JsonForm<V> parsed(Function<V, String> text, Function<String, Optional<V>> parser) {
        return new JsonForm<>(
                value -> Json.text(text.apply(value)),
                (location, json) -> parser.apply(readText(location, json))
                        .orElseThrow(() -> InvalidWalkException.unknownValue(location)));
    }

    /** Returns the form of one of these constants. It is written as its name in lower case, with hyphens. */
    static <E extends Enum<E>> JsonForm<E> constantOf(List<E> constants) {
        return parsed(
                JsonForm::nameOf,
                name -> constants.stream()
                        .filter(constant -> nameOf(constant).equals(name))
                        .findFirst());
    }

    /** Returns the form of any constant of an enum. */
    static <E extends Enum<E>> JsonForm<E> constantOf(Class<E> type) {
        return constantOf(List.of(type.getEnumConstants()));
    }

    private static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String readText(String location, Json json) throws InvalidWalkException {
        if (json instanceof JsonText text) {
            return text.text();
        }
        throw InvalidWalkException.wrongType(location, json, "a text");
    }

    private static int readNumber(String location, Json json) throws InvalidWalkException {
        var whole = json instanceof JsonNumber number ? number.whole() : OptionalInt.empty();
        if (whole.isEmpty() || whole.getAsInt() < 0) {
            throw InvalidWalkException.wrongType(location, json, "a number from 0");
        }
        return whole.getAsInt();
    }

    private static Instant readTime(String location, Json json) throws InvalidWalkException {
        try {
            return Instant.parse(readText(location, json));
        } catch (DateTimeException e) {
            throw new InvalidWalkException("%s is no time such as 2000-05-08T10:00:00Z".formatted(location));
        }
    }

    private static <V> List<V> readList(String location, Json json, JsonForm<V> entry) throws InvalidWalkException {
        if (json instanceof JsonArray array) {
            var values = new ArrayList<V>();
            for (var value : array.values()) {
                values.add(entry.read(location, value));
            }
            return values;
        }
        throw InvalidWalkException.wrongType(location, json, "a list");
    }

    private static Json writeMap(Map<String, String> texts) {
        var object = Json.object();
        texts.forEach(object::with);
        return object.done();
    }

    private static Map<String, String> readMap(String location, Json json) throws InvalidWalkException {
        var texts = new LinkedHashMap<String, String>();
        for (var member : readObject(location, json).members()) {
            texts.put(member.name(), readText(location, member.value()));
        }
        return texts;
    }

    static JsonObject readObject(String location, Json json) throws InvalidWalkException {
        if (json instanceof JsonObject object) {
            return object;
        }
        throw InvalidWalkException.wrongType(location, json, "an object");
    }
}
