package org.troubletree.evidence.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that evidence shows, each with the values below it, and what else it says of keys. */
public final class RegistryKeys {
    /** A key as it is first shown, and the values below it; the path is empty where values stand below no key. */
    public record RegistryKey(int line, KeyPath path, List<RegistryValue> values) {
        boolean hasPath() {
            return !path.text().isEmpty();
        }
    }

    private final Map<String, RegistryKey> keys = new LinkedHashMap<>();
    private final List<RegistryValue> typedValues = new ArrayList<>();
    private final List<Integer> notFoundLines = new ArrayList<>();
    private String currentKey = "";
    private boolean isTruncated;

    void beginKey(int line, KeyPath path) {
        currentKey = path.normalized();
        isTruncated = false;
        keys.computeIfAbsent(currentKey, key -> new RegistryKey(line, path, new ArrayList<>()));
    }

    void addValue(RegistryValue value) {
        isTruncated = false;
        keys.computeIfAbsent(currentKey, key -> new RegistryKey(value.line(), new KeyPath(""), new ArrayList<>()))
                .values()
                .add(value);
    }

    /** A line that a person may have typed for a value; in other texts it means something else. */
    void addTypedValue(RegistryValue value) {
        typedValues.add(value);
    }

    /** A tool says that it does not find what it was asked for. */
    void addNotFoundLine(int line) {
        notFoundLines.add(line);
    }

    /** A value could not be read: where it is the last, the text ends inside it. */
    void markTruncated() {
        isTruncated = true;
    }

    /** The values below that path; where no key is shown, those that may be meant to be below it. */
    Optional<RegistryKey> findKey(KeyPath path) {
        var unnamed = Optional.ofNullable(keys.get("")).or(this::keyOfTypedValues);
        return Optional.ofNullable(keys.get(path.normalized()))
                .or(() -> keys.size() > 1 || hasNamedKey() ? Optional.empty() : unnamed);
    }

    private Optional<RegistryKey> keyOfTypedValues() {
        return typedValues.isEmpty() ? Optional.empty() : Optional.of(new RegistryKey(0, new KeyPath(""), typedValues));
    }

    boolean hasNamedKey() {
        return keys.values().stream().anyMatch(RegistryKey::hasPath);
    }

    /** The line on which a tool says that it found nothing, where that can only be about this key. */
    Optional<Integer> notFoundLine(KeyPath path) {
        boolean isAsked = !hasNamedKey() || (keys.size() == 1 && keys.containsKey(path.normalized()));
        return isAsked && notFoundLines.size() == 1 ? Optional.of(notFoundLines.getFirst()) : Optional.empty();
    }

    /** Whether more of that key may have stood behind the end of the text. */
    boolean mayBeTruncated(RegistryKey key) {
        return isTruncated && key.path().normalized().equals(currentKey);
    }

    /** All keys in the order of the text. */
    public List<RegistryKey> all() {
        return List.copyOf(keys.values());
    }

    /** Whether nothing shows that the text is about the registry; what was typed may be, or may not. */
    boolean isEmpty() {
        return keys.isEmpty() && notFoundLines.isEmpty();
    }
}
