package org.troubletree.saved;

import org.troubletree.json.Json;
import org.troubletree.json.JsonObject;

/**
 * The one declaration of how a type is written as a JSON object and read from it. It names each member once, with its key, its
 * form and its getter, and makes a value of what it gets: while an object is read these are the values of the object, while
 * one is written they are those of the getters.
 *
 * @param <T> the type
 */
@FunctionalInterface
interface JsonMapping<T> {
    /** Names the members and makes a value of them. */
    T map(Members<T> members) throws InvalidWalkException;

    /** Returns the value as an object. */
    default JsonObject write(T value) {
        var object = Json.object();
        copy(new WrittenMembers<>(value, object));
        return object.done();
    }

    /** Returns the value with no more than what is written of it. */
    default T written(T value) {
        return copy(new WrittenMembers<>(value, Json.object()));
    }

    private T copy(WrittenMembers<T> members) {
        try {
            return map(members);
        } catch (InvalidWalkException e) {
            throw new IllegalStateException("only reading can fail", e);
        }
    }

    /** Reads a value; the location is what error messages call the place in the file, and empty for a whole line. */
    default T read(String location, Json json) throws InvalidWalkException {
        return map(new ReadMembers<>(location, JsonForm.readObject(location, json)));
    }

    /** Returns the form of an object of this mapping. */
    default JsonForm<T> form() {
        return new JsonForm<>(this::write, this::read);
    }
}
