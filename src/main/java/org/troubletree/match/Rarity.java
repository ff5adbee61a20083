package org.troubletree.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How much a word tells: the more, the fewer templates of the library use it. */
final class Rarity {
    private final Map<String, Integer> uses = new HashMap<>();
    private final int templates;

    private Rarity(int templates) {
        this.templates = templates;
    }

    static Rarity in(Collection<Template> templates) {
        var different = new HashSet<>(templates);
        var rarity = new Rarity(different.size());
        different.forEach(
                template -> new HashSet<>(template.words()).forEach(word -> rarity.uses.merge(word, 1, Integer::sum)));
        return rarity;
    }

    double of(String word) {
        return Math.log(1.0 + (templates + 1.0) / uses.getOrDefault(word, 1));
    }

    double of(Template template) {
        return template.words().stream().mapToDouble(this::of).sum();
    }
}
