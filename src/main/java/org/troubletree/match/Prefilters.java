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
 * The clues to all patterns, and the numbers that are watched: of a source's events of such a number the first count, each by
 * its place and time, since a cause is known by what stands near them or how they repeat.
 */
public record Prefilters(List<Prefilter> all, Set<Integer> watched) {
    /** So many events of one number and source are watched. */
    public static final int MOST_WATCHED = 200;

    /** An event says a pattern when it says so much of it; of words that weigh more than the rest it must have one. */
    private static final double MAY_LACK = 1 - FieldAgreement.SAID;

    private static final double ROUNDING = 1e-9;

    /** Copies the lists. */
    public Prefilters {
        all = List.copyOf(all);
        watched = Set.copyOf(watched);
    }

    static Prefilters of(Collection<CompiledPattern> patterns, TermWeights rarity) {
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
                        .map(pattern -> clue(pattern, rarity))
                        .distinct()
                        .toList(),
                watched);
    }

    private static Prefilter clue(CompiledPattern pattern, TermWeights rarity) {
        return new Prefilter(pattern.event().id(), pattern.sources(), words(pattern, rarity));
    }

    /** A text that only begins a message may lack all words but the first: that counts where no number is asked for. */
    private static Set<String> words(CompiledPattern pattern, TermWeights rarity) {
        var words = telling(pattern.template(), rarity);
        if (pattern.event().id().isEmpty() && !words.isEmpty()) {
            words.add(pattern.template().words().getFirst());
        }
        return words;
    }

    /** As few as possible, the rarest first. */
    private static Set<String> telling(Template template, TermWeights rarity) {
        double all = template.words().stream().mapToDouble(rarity::of).sum();
        double weight = 0;
        var telling = new HashSet<String>();
        for (var word : byRarity(template, rarity)) {
            telling.add(word);
            weight += template.words().stream().filter(word::equals).count() * rarity.of(word);
            if (weight > MAY_LACK * all + ROUNDING) {
                return telling;
            }
        }
        return telling;
    }

    private static List<String> byRarity(Template template, TermWeights rarity) {
        return template.words().stream()
                .distinct()
                .sorted(Comparator.comparingDouble((String word) -> -rarity.of(word))
                        .thenComparing(word -> -word.length()))
                .toList();
    }
}
