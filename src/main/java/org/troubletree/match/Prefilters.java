package org.troubletree.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.troubletree.match.compare.Template;
import org.troubletree.match.compare.TermWeights;
import org.troubletree.tree.Surroundings;

/**
 * The prefilters of all patterns, and the watched numbers. Events with a watched number are kept with position and
 * time, because neighbours or repetition identify some causes.
 */
public record Prefilters(List<Prefilter> all, Set<Integer> watchedNumbers) {
    /** The maximum number of watched events for each number and source. */
    public static final int MAX_WATCHED = 200;

    /**
     * The share of a pattern's weight that an event may lack. It must contain one of any words that weigh more than
     * this together.
     */
    private static final double MAX_MISSING_SHARE = 1 - FieldAgreement.SAME_SHARE;

    private static final double ROUNDING = 1e-9;

    /** Copies the collections. */
    public Prefilters {
        all = List.copyOf(all);
        watchedNumbers = Set.copyOf(watchedNumbers);
    }

    static Prefilters of(Collection<CompiledPattern> patterns, TermWeights termWeights) {
        var watched = new HashSet<Integer>();
        patterns.stream()
                .map(CompiledPattern::event)
                .filter(event -> !event.around().equals(Surroundings.ANY))
                .forEach(event -> {
                    event.id().ifPresent(watched::add);
                    watched.addAll(event.around().after());
                    watched.addAll(event.around().before());
                    watched.addAll(event.around().beside());
                });
        return new Prefilters(
                patterns.stream()
                        .map(pattern -> prefilter(pattern, termWeights))
                        .distinct()
                        .toList(),
                watched);
    }

    private static Prefilter prefilter(CompiledPattern pattern, TermWeights termWeights) {
        return new Prefilter(pattern.event().id(), pattern.sources(), words(pattern, termWeights));
    }

    /** Adds the first word for patterns without a number: a text that is cut off may lack all other words. */
    private static Set<String> words(CompiledPattern pattern, TermWeights termWeights) {
        var words = rarestWords(pattern.template(), termWeights);
        if (pattern.event().id().isEmpty() && !words.isEmpty()) {
            words.add(pattern.template().words().getFirst());
        }
        return words;
    }

    /** Returns as few words as possible, the rarest first. */
    private static Set<String> rarestWords(Template template, TermWeights termWeights) {
        double all =
                template.words().stream().mapToDouble(termWeights::weightOf).sum();
        double weight = 0;
        var telling = new HashSet<String>();
        for (var word : byRarity(template, termWeights)) {
            telling.add(word);
            weight += template.words().stream().filter(word::equals).count() * termWeights.weightOf(word);
            if (weight > MAX_MISSING_SHARE * all + ROUNDING) {
                return telling;
            }
        }
        return telling;
    }

    private static List<String> byRarity(Template template, TermWeights termWeights) {
        return template.words().stream()
                .distinct()
                .sorted(Comparator.comparingDouble((String word) -> -termWeights.weightOf(word))
                        .thenComparing(word -> -word.length()))
                .toList();
    }
}
