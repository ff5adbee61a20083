package org.troubletree.json;

import java.util.ArrayList;
import java.util.List;

/** Builds an object member by member. */
public final class ObjectBuilder {
    private final List<JsonObject.Member> members = new ArrayList<>();

    ObjectBuilder() {}

    /** Adds a value. */
    public ObjectBuilder with(String name, Json value) {
        members.add(new JsonObject.Member(name, 0, 0, value));
        return this;
    }

    /** Adds a text. */
    public ObjectBuilder with(String name, String text) {
        return with(name, Json.text(text));
    }

    /** Adds a whole number. */
    public ObjectBuilder with(String name, long number) {
        return with(name, Json.number(number));
    }

    /** Adds a list of texts. */
    public ObjectBuilder with(String name, List<String> texts) {
        return with(name, Json.texts(texts));
    }

    /** The object. */
    public JsonObject done() {
        return new JsonObject(0, 0, members);
    }
}
