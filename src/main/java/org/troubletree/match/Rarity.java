package org.troubletree.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How much a word tells: the more, the fewer templates of the library use it. */
final class Rarity {
    private final Map<String, Double> tells;
    private final double unknown;

    private Rarity(Map<String, Double> tells, double unknown) {
        this.tells = tells;
        this.unknown = unknown;
    }

    static Rarity in(Collection<Template> templates) {
        var different = new HashSet<>(templates);
        var uses = new HashMap<String, Integer>();
        different.forEach(
                template -> new HashSet<>(template.words()).forEach(word -> uses.merge(word, 1, Integer::sum)));
        var tells = new HashMap<String, Double>();
        uses.forEach((word, count) -> tells.put(word, tells(different.size(), count)));
        return new Rarity(tells, tells(different.size(), 1));
    }

    private static double tells(int templates, int uses) {
        return Math.log(1.0 + (templates + 1.0) / uses);
    }

    double of(String word) {
        return tells.getOrDefault(word, unknown);
    }
}
