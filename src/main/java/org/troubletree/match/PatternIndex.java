package org.troubletree.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.troubletree.match.compare.EventWords;
import org.troubletree.match.compare.Template;
import org.troubletree.match.compare.TermWeights;
import org.troubletree.match.compare.Tokens;

/**
 * Finds the patterns that an event may fit without trying all of them: by its number, by its source for patterns that
 * name nothing else, and by rare words.
 */
final class PatternIndex {
    /** The number of rarest words under which a pattern is indexed. */
    private static final int MAX_KEYS = 3;

    private final TermWeights termWeights;
    private final Map<Integer, List<CompiledPattern>> byNumber = new HashMap<>();
    private final Map<String, List<CompiledPattern>> bySource = new HashMap<>();
    private final Map<String, List<CompiledPattern>> byWord = new HashMap<>();
    private final Map<String, List<CompiledPattern>> byBeginning = new HashMap<>();
    private final Map<String, List<CompiledPattern>> byPhrase = new HashMap<>();

    PatternIndex(Collection<CompiledPattern> patterns, TermWeights termWeights) {
        this.termWeights = termWeights;
        patterns.forEach(this::add);
    }

    private void add(CompiledPattern pattern) {
        pattern.event().id().ifPresent(number -> put(byNumber, number, pattern));
        if (pattern.template().isEmpty() && pattern.event().id().isEmpty()) {
            pattern.sources().forEach(source -> put(bySource, source, pattern));
        }
        pattern.template().beginning().ifPresent(words -> put(byBeginning, words, pattern));
        pattern.phrases().forEach(phrase -> put(byPhrase, longestWord(phrase), pattern));
        pattern.template().words().stream()
                .distinct()
                .sorted(Comparator.comparingDouble(word -> -termWeights.weightOf(word)))
                .limit(MAX_KEYS)
                .forEach(word -> put(byWord, word, pattern));
    }

    private static String longestWord(String phrase) {
        return Tokens.of(phrase).words().stream()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private static <K> void put(Map<K, List<CompiledPattern>> map, K key, CompiledPattern pattern) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(pattern);
    }

    /** Returns the patterns that may fit, in no particular order. */
    Set<CompiledPattern> candidates(EventWords event) {
        var candidates = new LinkedHashSet<CompiledPattern>();
        event.event().id().ifPresent(number -> candidates.addAll(byNumber.getOrDefault(number, List.of())));
        candidates.addAll(bySource.getOrDefault(event.foldedSource(), List.of()));
        event.words().forEach(word -> candidates.addAll(byWord.getOrDefault(word, List.of())));
        beginnings(event).forEach(words -> candidates.addAll(byBeginning.getOrDefault(words, List.of())));
        candidates.removeIf(pattern -> !isNamed(event, pattern) && !hasEnoughWords(event, pattern.template()));
        event.words().forEach(word -> candidates.addAll(byPhrase.getOrDefault(word, List.of())));
        return candidates;
    }

    /** Returns the first words of an event without number and source. Its text may be cut off before any rare word. */
    private static List<String> beginnings(EventWords event) {
        var words = event.description().words();
        return event.isNameless() && words.size() > 1
                ? List.of(words.get(0), words.get(0) + " " + words.get(1))
                : List.of();
    }

    /** Returns whether number and source agree. Such a pattern is a candidate whatever the text is. */
    private static boolean isNamed(EventWords event, CompiledPattern pattern) {
        return event.event().id().isPresent()
                && event.event().id().equals(pattern.event().id())
                && pattern.sources().contains(event.foldedSource());
    }

    /**
     * Returns whether the event contains enough words of the template in any order, or is shorter than the template.
     */
    private boolean hasEnoughWords(EventWords event, Template template) {
        if (event.description().size() < template.words().size()) {
            return true;
        }
        double said = 0;
        double all = 0;
        for (var word : template.words()) {
            double tells = termWeights.weightOf(word);
            all += tells;
            said += event.words().contains(word) ? tells : 0;
        }
        return said >= FieldAgreement.NEAR_SHARE * all;
    }
}
