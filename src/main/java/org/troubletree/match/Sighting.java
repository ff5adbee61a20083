package org.troubletree.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.troubletree.tree.EventPattern;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Origin;

/** A pattern that was seen in an event. */
record Sighting(EventWords event, Pattern pattern, Signs signs) {
    /** What was seen best first, then what stands first in the text. */
    static final Comparator<Sighting> BEST_FIRST = Comparator.comparing(
                    (Sighting it) -> it.signs().contradicts())
            .thenComparing(it -> -it.signs().strength())
            .thenComparing(Sighting::line);

    int line() {
        return event.event().line();
    }

    EventPattern.Weight weight() {
        return pattern.event().weight();
    }

    /**
     * Whether the event can be taken for what the pattern speaks of, so that its facts are known. Part of the words is not
     * enough, since many messages begin alike.
     */
    boolean isSure() {
        return signs.words() != Sign.NEAR && (signs.seenByWords() || signs.seenByName()) && signs.valuesFit();
    }

    /** The facts that are known once this was seen. */
    List<Fact> facts() {
        var origin = new Origin.Seen(line(), pattern.named());
        return pattern.event().sets().entrySet().stream()
                .map(entry -> new Fact(entry.getKey(), entry.getValue(), origin))
                .toList();
    }

    /** What was seen, in a sentence. */
    String sentence() {
        var says = "Line %d: %s%s".formatted(line(), named(), manner());
        var odd = oddities();
        return says + (odd.isEmpty() ? "." : " (" + String.join("; ", odd) + ").");
    }

    private String named() {
        var number = event.event().id();
        var source = event.event().source();
        var name = number.isPresent() ? "event " + number.getAsInt() : "an event without a number";
        return source.isPresent() ? name + " of " + source.get() : name;
    }

    private String manner() {
        return switch (signs.words()) {
            case SAME -> " in the words of this cause" + withValues();
            case NEAR -> " with part of the words of this cause" + withValues();
            case ABSENT, OTHER -> ", by its number only; its words are not there";
        };
    }

    private String withValues() {
        var fitting = signs.values().entrySet().stream()
                .filter(entry -> entry.getValue() == Sign.SAME)
                .map(entry -> entry.getKey().replace('-', ' ') + " " + fitting(entry.getKey()))
                .sorted()
                .toList();
        return fitting.isEmpty() ? "" : ", with " + String.join(" and ", fitting);
    }

    /** The one of the named values that was read, as the signature spells it. */
    private String fitting(String name) {
        return pattern.event().values().getOrDefault(name, List.of()).stream()
                .filter(named -> Value.compare(signs.read().getOrDefault(name, ""), List.of(named)) == Sign.SAME)
                .findFirst()
                .orElseThrow();
    }

    private String wanted(String name) {
        return String.join(" or ", pattern.event().values().getOrDefault(name, List.of()));
    }

    private List<String> oddities() {
        var odd = new ArrayList<String>();
        if (signs.source() == Sign.NEAR) {
            odd.add("usually written " + String.join(" or ", pattern.event().sources()));
        }
        if (signs.source() == Sign.OTHER) {
            odd.add("the source should be "
                    + String.join(" or ", pattern.event().sources()));
        }
        if (signs.number() == Sign.OTHER) {
            odd.add("usually logged as " + pattern.named());
        }
        signs.values().forEach((name, sign) -> {
            if (sign == Sign.NEAR) {
                odd.add("%s reads %s, one sign off %s"
                        .formatted(name, signs.read().get(name), wanted(name)));
            }
        });
        return odd;
    }
}
