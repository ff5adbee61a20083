package org.troubletree.saved;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The members of a JSON object that is read or written. A {@link JsonMapping} asks for each member once. While an
 * object is read, the value comes from the object. While one is written, the value comes from the getter and is added
 * to the object.
 *
 * @param <T> the type that the object stands for
 */
interface Members<T> {
    /** Returns a required member. */
    <V> V member(String key, JsonForm<V> form, Function<T, V> getter) throws InvalidWalkException;

    /** Returns an optional member. */
    <V> Optional<V> optional(String key, JsonForm<V> form, Function<T, Optional<V>> getter) throws InvalidWalkException;

    /** Returns a part of the value whose members are written into this same object. */
    <V> V inline(JsonMapping<V> part, Function<T, V> getter) throws InvalidWalkException;

    /** Returns a value of one of several types. The member with that key names the type. */
    T oneOf(String key, List<Variant<? extends T>> variants) throws InvalidWalkException;

    /** One of the types that {@link #oneOf} chooses from, with its name in the file. */
    record Variant<S>(String name, Class<S> type, JsonMapping<S> mapping) {}

    /** Returns a required text. */
    default String text(String key, Function<T, String> getter) throws InvalidWalkException {
        return member(key, JsonForm.TEXT, getter);
    }

    /** Returns a required list of texts. */
    default List<String> texts(String key, Function<T, List<String>> getter) throws InvalidWalkException {
        return member(key, JsonForm.TEXTS, getter);
    }

    /** Returns a required whole number that is not negative. */
    default int number(String key, Function<T, Integer> getter) throws InvalidWalkException {
        return member(key, JsonForm.NUMBER, getter);
    }

    /** Returns a required time. */
    default Instant time(String key, Function<T, Instant> getter) throws InvalidWalkException {
        return member(key, JsonForm.TIME, getter);
    }

    /** Returns a required constant of an enum. */
    default <E extends Enum<E>> E constant(String key, Class<E> type, Function<T, E> getter)
            throws InvalidWalkException {
        return member(key, JsonForm.constantOf(type), getter);
    }

    /** Returns a required object. */
    default <V> V object(String key, JsonMapping<V> mapping, Function<T, V> getter) throws InvalidWalkException {
        return member(key, mapping.form(), getter);
    }

    /** Returns a list of objects. A missing list is read as an empty one; an empty list is written. */
    default <V> List<V> objects(String key, JsonMapping<V> mapping, Function<T, List<V>> getter)
            throws InvalidWalkException {
        return optional(key, JsonForm.listOf(mapping.form()), getter.andThen(Optional::of))
                .orElse(List.of());
    }
}
