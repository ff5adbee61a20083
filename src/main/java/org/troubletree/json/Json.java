package org.troubletree.json;

import java.util.List;

/** A JSON value. One that was read knows where it stands; one that was made stands at line 0. */
public sealed interface Json permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBoolean, JsonNull {
    /** The line on which it begins, from 1; 0 for a value that was made. */
    int line();

    /** The column at which it begins, from 1; 0 for a value that was made. */
    int column();

    /** What stands here, in a few words for the author of the file: {@code the number 3}, {@code a list}. */
    String described();

    /** An object to fill, in the order in which its members are to be written. */
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

    /** A number as it was computed; JSON knows no infinite numbers and none that is not a number. */
    static JsonNumber number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no number " + number);
        }
        return new JsonNumber(0, 0, Double.toString(number));
    }
}
