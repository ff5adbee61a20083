package org.troubletree.match.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** The weight of words: a word weighs more the fewer templates of the library contain it. */
public final class TermWeights {
    private final Map<String, Double> weights;
    private final double unknownWeight;

    private TermWeights(Map<String, Double> tells, double unknown) {
        this.weights = tells;
        this.unknownWeight = unknown;
    }

    /** Computes the weights from all templates of a library; a repeated template counts once. */
    public static TermWeights fromTemplates(Collection<Template> templates) {
        var different = new HashSet<>(templates);
        var uses = new HashMap<String, Integer>();
        different.forEach(
                template -> new HashSet<>(template.words()).forEach(word -> uses.merge(word, 1, Integer::sum)));
        var tells = new HashMap<String, Double>();
        uses.forEach((word, count) -> tells.put(word, weight(different.size(), count)));
        return new TermWeights(tells, weight(different.size(), 1));
    }

    private static double weight(int templates, int uses) {
        return Math.log(1.0 + (templates + 1.0) / uses);
    }

    /** Returns the weight of a word; an unknown word has the greatest. */
    public double weightOf(String word) {
        return weights.getOrDefault(word, unknownWeight);
    }
}
