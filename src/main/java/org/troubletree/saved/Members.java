package org.troubletree.saved;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The members of a JSON object, each asked for once by a {@link JsonMapping}: the method returns the value of the member, which
 * comes from the object that is read or from the getter, whose value is then written.
 *
 * @param <T> the type of the object
 */
interface Members<T> {
    /** A member that must be there. */
    <V> V member(String key, JsonForm<V> form, Function<T, V> getter) throws InvalidWalkException;

    /** A member that is left out if there is no value. */
    <V> Optional<V> optional(String key, JsonForm<V> form, Function<T, Optional<V>> getter) throws InvalidWalkException;

    /** The members of a part of the value that are members of this same object. */
    <V> V inline(JsonMapping<V> part, Function<T, V> getter) throws InvalidWalkException;

    /** The members of a value that is of one of several types, of which the member of that key says which. */
    T oneOf(String key, List<Variant<? extends T>> variants) throws InvalidWalkException;

    /** One of the types in {@link #oneOf}. */
    record Variant<S>(String name, Class<S> type, JsonMapping<S> mapping) {}

    /** A text that must be there. */
    default String text(String key, Function<T, String> getter) throws InvalidWalkException {
        return member(key, JsonForm.TEXT, getter);
    }

    /** A list of texts that must be there. */
    default List<String> texts(String key, Function<T, List<String>> getter) throws InvalidWalkException {
        return member(key, JsonForm.TEXTS, getter);
    }

    /** A whole number from 0 that must be there. */
    default int number(String key, Function<T, Integer> getter) throws InvalidWalkException {
        return member(key, JsonForm.NUMBER, getter);
    }

    /** A time that must be there. */
    default Instant time(String key, Function<T, Instant> getter) throws InvalidWalkException {
        return member(key, JsonForm.TIME, getter);
    }

    /** A constant that must be there. */
    default <E extends Enum<E>> E constant(String key, Class<E> type, Function<T, E> getter)
            throws InvalidWalkException {
        return member(key, JsonForm.constantOf(type), getter);
    }

    /** An object that must be there. */
    default <V> V object(String key, JsonMapping<V> mapping, Function<T, V> getter) throws InvalidWalkException {
        return member(key, mapping.form(), getter);
    }

    /** A list of objects, which may be left out when it is empty, and is written all the same. */
    default <V> List<V> objects(String key, JsonMapping<V> mapping, Function<T, List<V>> getter)
            throws InvalidWalkException {
        return optional(key, JsonForm.listOf(mapping.form()), getter.andThen(Optional::of))
                .orElse(List.of());
    }
}
