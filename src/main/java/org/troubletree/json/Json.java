package org.troubletree.json;

import java.util.List;

/** A JSON value. A value that was read knows its position; a value that was created is at line 0. */
public sealed interface Json permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBoolean, JsonNull {
    /** The line on which it begins, from 1; 0 for a created value. */
    int line();

    /** The column at which it begins, from 1; 0 for a created value. */
    int column();

    /** The value in a few words for the author of the file: {@code the number 3}, {@code a list}. */
    String described();

    /** A builder for an object whose members are written in the order in which they are added. */
    static ObjectBuilder object() {
        return new ObjectBuilder();
    }

    /** A list of these values. */
    static JsonArray list(List<? extends Json> values) {
        return new JsonArray(0, 0, List.copyOf(values));
    }

    /** A list of these texts. */
    static JsonArray texts(List<String> texts) {
        return list(texts.stream().map(Json::text).toList());
    }

    /** A text. */
    static JsonText text(String text) {
        return new JsonText(0, 0, text);
    }

    /** A whole number. */
    static JsonNumber number(long number) {
        return new JsonNumber(0, 0, Long.toString(number));
    }

    /** A computed number; it must be finite. */
    static JsonNumber number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no number " + number);
        }
        return new JsonNumber(0, 0, Double.toString(number));
    }
}
