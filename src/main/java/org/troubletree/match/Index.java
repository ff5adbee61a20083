package org.troubletree.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the patterns an event may fit without trying all: by its number, by its source where a pattern names nothing
 * else, and by the words that tell most.
 */
final class Index {
    /** A pattern is looked up by so many of its rarest words. */
    private static final int KEYS = 3;

    private final Map<Integer, List<Pattern>> byNumber = new HashMap<>();
    private final Map<String, List<Pattern>> bySource = new HashMap<>();
    private final Map<String, List<Pattern>> byWord = new HashMap<>();

    Index(Collection<Pattern> patterns, Rarity rarity) {
        patterns.forEach(pattern -> enter(pattern, rarity));
    }

    private void enter(Pattern pattern, Rarity rarity) {
        pattern.event().id().ifPresent(number -> put(byNumber, number, pattern));
        if (pattern.template().isEmpty() && pattern.event().id().isEmpty()) {
            pattern.sources().forEach(source -> put(bySource, source, pattern));
        }
        pattern.template().words().stream()
                .distinct()
                .sorted(Comparator.comparingDouble(word -> -rarity.of(word)))
                .limit(KEYS)
                .forEach(word -> put(byWord, word, pattern));
    }

    private static <K> void put(Map<K, List<Pattern>> map, K key, Pattern pattern) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(pattern);
    }

    /** The patterns that may fit, in no order that counts. */
    Set<Pattern> candidates(EventWords event) {
        var candidates = new LinkedHashSet<Pattern>();
        event.event().id().ifPresent(number -> candidates.addAll(byNumber.getOrDefault(number, List.of())));
        candidates.addAll(bySource.getOrDefault(event.source(), List.of()));
        event.words().forEach(word -> candidates.addAll(byWord.getOrDefault(word, List.of())));
        return candidates;
    }
}
