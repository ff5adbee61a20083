package org.troubletree.saved;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.troubletree.json.JsonObject;

/** The members of an object that is read. The first invalid member stops the reading. */
record ReadMembers<T>(String location, JsonObject object) implements Members<T> {
    @Override
    public <V> V member(String key, JsonForm<V> form, Function<T, V> getter) throws InvalidWalkException {
        return optional(key, form, value -> Optional.empty())
                .orElseThrow(() -> new InvalidWalkException("%s has no “%s”".formatted(location, key)));
    }

    @Override
    public <V> Optional<V> optional(String key, JsonForm<V> form, Function<T, Optional<V>> getter)
            throws InvalidWalkException {
        var member = object.member(key);
        return member.isEmpty()
                ? Optional.empty()
                : Optional.of(form.read(locationOf(key), member.get().value()));
    }

    @Override
    public <V> V inline(JsonMapping<V> part, Function<T, V> getter) throws InvalidWalkException {
        return part.map(new ReadMembers<>(location, object));
    }

    @Override
    public T oneOf(String key, List<Variant<? extends T>> variants) throws InvalidWalkException {
        var name = text(key, value -> "");
        for (var variant : variants) {
            if (variant.name().equals(name)) {
                return read(variant);
            }
        }
        throw InvalidWalkException.unknownValue(locationOf(key));
    }

    private <S> S read(Variant<S> variant) throws InvalidWalkException {
        return variant.mapping().map(new ReadMembers<>(location, object));
    }

    private String locationOf(String key) {
        return location.isEmpty() ? "“" + key + "”" : location + ", “" + key + "”";
    }
}
