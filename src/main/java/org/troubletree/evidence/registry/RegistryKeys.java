package org.troubletree.evidence.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registry keys in a text with their values, and the lines that say that something was not found. */
public final class RegistryKeys {
    /** A key, the line of its first appearance, and its values. The path is empty for values without a key. */
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

    /** Adds a value that a person may have typed. In other texts such a line may mean something else. */
    void addTypedValue(RegistryValue value) {
        typedValues.add(value);
    }

    /** Adds a line in which a tool says that it found nothing. */
    void addNotFoundLine(int line) {
        notFoundLines.add(line);
    }

    /** Records that a value could not be read. If it is the last value, the text is truncated. */
    void markTruncated() {
        isTruncated = true;
    }

    /**
     * Returns the key with a path. If the text names no key, returns the values without a key, which may belong to
     * it.
     */
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

    /** Returns the line in which a tool says that it found nothing, if the line can only be about this key. */
    Optional<Integer> notFoundLine(KeyPath path) {
        boolean isAsked = !hasNamedKey() || (keys.size() == 1 && keys.containsKey(path.normalized()));
        return isAsked && notFoundLines.size() == 1 ? Optional.of(notFoundLines.getFirst()) : Optional.empty();
    }

    /** Returns whether the text may end inside this key. */
    boolean mayBeTruncated(RegistryKey key) {
        return isTruncated && key.path().normalized().equals(currentKey);
    }

    /** Returns all keys in the order of the text. */
    public List<RegistryKey> all() {
        return List.copyOf(keys.values());
    }

    /**
     * Returns whether nothing shows that the text is about the registry. Typed values do not count, because they may
     * mean something else.
     */
    boolean isEmpty() {
        return keys.isEmpty() && notFoundLines.isEmpty();
    }
}
