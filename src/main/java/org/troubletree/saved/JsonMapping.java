package org.troubletree.saved;

import org.troubletree.json.Json;
import org.troubletree.json.JsonObject;

/**
 * Declares how a type is written as a JSON object and how it is read from one. The mapping names each member once, with
 * its key, its form and its getter, and creates a value from the values it is given. While an object is read, these
 * come from the object. While a value is written, they come from the getters.
 *
 * @param <T> the type
 */
@FunctionalInterface
interface JsonMapping<T> {
    /** Asks for each member and creates a value from them. */
    T map(Members<T> members) throws InvalidWalkException;

    /** Returns the value as a JSON object. */
    default JsonObject write(T value) {
        var object = Json.object();
        copy(new WrittenMembers<>(value, object));
        return object.done();
    }

    /** Returns a copy of the value without the parts that are not written. */
    default T writtenPart(T value) {
        return copy(new WrittenMembers<>(value, Json.object()));
    }

    private T copy(WrittenMembers<T> members) {
        try {
            return map(members);
        } catch (InvalidWalkException e) {
            throw new IllegalStateException("only reading can fail", e);
        }
    }

    /** Reads a value. Error messages name the location, which is empty for a whole line. */
    default T read(String location, Json json) throws InvalidWalkException {
        return map(new ReadMembers<>(location, JsonForm.readObject(location, json)));
    }

    /** Returns the form of an object with this mapping. */
    default JsonForm<T> form() {
        return new JsonForm<>(this::write, this::read);
    }
}
