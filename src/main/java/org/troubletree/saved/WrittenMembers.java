package org.troubletree.saved;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.troubletree.json.ObjectBuilder;

/** The members of an object that is written. */
record WrittenMembers<T>(T value, ObjectBuilder object) implements Members<T> {
    @Override
    public <V> V member(String key, JsonForm<V> form, Function<T, V> getter) {
        var member = getter.apply(value);
        object.with(key, form.write(member));
        return member;
    }

    @Override
    public <V> Optional<V> optional(String key, JsonForm<V> form, Function<T, Optional<V>> getter) {
        var member = getter.apply(value);
        member.ifPresent(present -> object.with(key, form.write(present)));
        return member;
    }

    @Override
    public <V> V inline(JsonMapping<V> part, Function<T, V> getter) throws InvalidWalkException {
        return part.map(new WrittenMembers<>(getter.apply(value), object));
    }

    @Override
    public T oneOf(String key, List<Variant<? extends T>> variants) throws InvalidWalkException {
        for (var variant : variants) {
            if (variant.type().isInstance(value)) {
                return write(key, variant);
            }
        }
        throw new IllegalStateException("no variant of " + key + " is declared for " + value.getClass());
    }

    private <S extends T> S write(String key, Variant<S> variant) throws InvalidWalkException {
        object.with(key, variant.name());
        return variant.mapping().map(new WrittenMembers<>(variant.type().cast(value), object));
    }
}
