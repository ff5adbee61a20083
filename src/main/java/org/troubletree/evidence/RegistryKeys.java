package org.troubletree.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that evidence shows, each with the values below it, and what else it says of keys. */
final class RegistryKeys {
    /** A key as it is first shown, and the values below it; the path is empty where values stand below no key. */
    record Key(int line, KeyPath path, List<RegistryValue> values) {
        boolean isNamed() {
            return !path.text().isEmpty();
        }
    }

    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final List<RegistryValue> loose = new ArrayList<>();
    private final List<Integer> denials = new ArrayList<>();
    private String last = "";
    private boolean isCut;

    void open(int line, KeyPath path) {
        last = path.folded();
        isCut = false;
        keys.computeIfAbsent(last, key -> new Key(line, path, new ArrayList<>()));
    }

    void add(RegistryValue value) {
        isCut = false;
        keys.computeIfAbsent(last, key -> new Key(value.line(), new KeyPath(""), new ArrayList<>()))
                .values()
                .add(value);
    }

    /** A line that a person may have typed for a value; in other texts it means something else. */
    void addLoose(RegistryValue value) {
        loose.add(value);
    }

    /** A tool says that it does not find what it was asked for. */
    void deny(int line) {
        denials.add(line);
    }

    /** A value could not be read: where it is the last, the text ends inside it. */
    void cut() {
        isCut = true;
    }

    /** The values below that path; where no key is shown, those that may be meant to be below it. */
    Optional<Key> key(KeyPath path) {
        var unnamed = Optional.ofNullable(keys.get("")).or(this::typed);
        return Optional.ofNullable(keys.get(path.folded()))
                .or(() -> keys.size() > 1 || namesKeys() ? Optional.empty() : unnamed);
    }

    private Optional<Key> typed() {
        return loose.isEmpty() ? Optional.empty() : Optional.of(new Key(0, new KeyPath(""), loose));
    }

    boolean namesKeys() {
        return keys.values().stream().anyMatch(Key::isNamed);
    }

    /** The line on which a tool says that it found nothing, where that can only be about this key. */
    Optional<Integer> denial(KeyPath path) {
        boolean isAsked = !namesKeys() || (keys.size() == 1 && keys.containsKey(path.folded()));
        return isAsked && denials.size() == 1 ? Optional.of(denials.getFirst()) : Optional.empty();
    }

    /** Whether more of that key may have stood behind the end of the text. */
    boolean mayGoOn(Key key) {
        return isCut && key.path().folded().equals(last);
    }

    List<Key> all() {
        return List.copyOf(keys.values());
    }

    /** Whether nothing shows that the text is about the registry; what was typed may be, or may not. */
    boolean isEmpty() {
        return keys.isEmpty() && denials.isEmpty();
    }
}
