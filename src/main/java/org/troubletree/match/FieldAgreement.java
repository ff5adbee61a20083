package org.troubletree.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.troubletree.match.compare.Agreement;
import org.troubletree.match.compare.Alignment;
import org.troubletree.match.compare.EventWords;
import org.troubletree.match.compare.PatternValue;
import org.troubletree.match.compare.TermWeights;
import org.troubletree.match.compare.WordSpelling;
import org.troubletree.tree.EventPattern;

/** The signs of an event beside a pattern: number, source, words, and the values that the pattern names. */
record FieldAgreement(
        Agreement number,
        Agreement source,
        Agreement words,
        TextOverlap saying,
        Map<String, String> read,
        Map<String, Agreement> values) {
    /** From this share on the words are those of the pattern. */
    static final double SAID = 0.8;

    /** From this share on next to nothing is missing. */
    private static final double WHOLLY_SAID = 0.95;

    /** Below this share they are another message's. */
    static final double HARDLY_SAID = 0.5;

    /** From this part of the text on it is what the text says, and not only mentioned. */
    private static final double MOSTLY = 0.5;

    /** A source of fewer letters may be the beginning of many. */
    private static final int SHORT_NAME = 6;

    static FieldAgreement of(EventWords event, CompiledPattern pattern, TermWeights rarity, Set<String> knownSources) {
        var alignment = Alignment.of(pattern.template(), event, rarity);
        var read = read(event, pattern, alignment);
        return new FieldAgreement(
                number(event, pattern),
                source(event, pattern, knownSources),
                words(event, pattern, alignment),
                TextOverlap.of(event, pattern, alignment),
                read,
                values(pattern, read));
    }

    private static Agreement number(EventWords event, CompiledPattern pattern) {
        var wanted = pattern.event().id();
        var found = event.event().id();
        if (wanted.isEmpty() || found.isEmpty()) {
            return Agreement.ABSENT;
        }
        return wanted.equals(found) ? Agreement.SAME : Agreement.OTHER;
    }

    private static Agreement source(EventWords event, CompiledPattern pattern, Set<String> knownSources) {
        if (event.source().isEmpty() || pattern.sources().isEmpty()) {
            return Agreement.ABSENT;
        }
        if (pattern.sources().contains(event.source())) {
            return Agreement.SAME;
        }
        boolean near = !knownSources.contains(event.source())
                && pattern.sources().stream().anyMatch(source -> isNear(source, event.source()));
        return near ? Agreement.NEAR : Agreement.OTHER;
    }

    /** Misspelt by a letter, shortened to its end, as in a list of columns, or with a category glued to it. */
    static boolean isNear(String wanted, String found) {
        return WordSpelling.isNear(wanted, found)
                || (found.length() >= 3 && wanted.endsWith(found))
                || (wanted.length() >= SHORT_NAME && found.startsWith(wanted));
    }

    private static Agreement words(EventWords event, CompiledPattern pattern, Alignment alignment) {
        if (pattern.template().isEmpty() || event.description().size() == 0) {
            return Agreement.ABSENT;
        }
        if (event.isNameless() && !alignment.isClose()) {
            return Agreement.OTHER;
        }
        if (alignment.share() >= SAID) {
            return Agreement.SAME;
        }
        if (alignment.breaksOff()) {
            return Agreement.BEGUN;
        }
        return alignment.share() >= HARDLY_SAID ? Agreement.NEAR : Agreement.OTHER;
    }

    /**
     * The inserted values, each from its slot or, where that cannot be read, from wherever the text states a named one; a
     * phrase also where its own words were taken for those before the slot.
     */
    private static Map<String, String> read(EventWords event, CompiledPattern pattern, Alignment alignment) {
        var read = new HashMap<>(alignment.values());
        pattern.event().values().forEach((name, named) -> {
            if (!read.containsKey(name)) {
                data(event, name, named)
                        .or(() -> PatternValue.stated(event.description(), named))
                        .ifPresent(value -> read.put(name, value));
            } else if (PatternValue.compare(read.get(name), named) != Agreement.SAME) {
                var phrases = named.stream().filter(PatternValue::isPhrase).toList();
                PatternValue.stated(event.description(), phrases).ifPresent(value -> read.put(name, value));
            }
        });
        return read;
    }

    /** Of the words of the data the one that is named, else the second, in which programs put what failed. */
    private static Optional<String> data(EventWords event, String name, List<String> named) {
        var words = name.equals(EventPattern.DATA) ? event.event().data() : List.<String>of();
        return words.stream()
                .filter(word -> PatternValue.compare(word, named) == Agreement.SAME)
                .findFirst()
                .or(() -> words.stream().skip(1).findFirst());
    }

    private static Map<String, Agreement> values(CompiledPattern pattern, Map<String, String> read) {
        var values = new HashMap<String, Agreement>();
        pattern.event().values().forEach((name, named) -> {
            var value = read.get(name);
            values.put(name, value == null ? Agreement.ABSENT : PatternValue.compare(value, named));
        });
        return values;
    }

    /** Whether the event is the one the pattern speaks of: two signs agree, or the words alone where the rest is missing. */
    boolean seen() {
        if (words == Agreement.OTHER) {
            return isNamed() || statesValues();
        }
        if (isOdd()) {
            return words == Agreement.SAME && (number == Agreement.SAME || source == Agreement.SAME || isSaidAlone());
        }
        return number == Agreement.SAME
                || words == Agreement.SAME
                || words == Agreement.BEGUN
                || (words == Agreement.NEAR && source == Agreement.SAME);
    }

    /** Whether the words are enough where the number is another and no source is shown. */
    private boolean isSaidAlone() {
        return source == Agreement.ABSENT && saying.words() >= Alignment.FEWEST && saying.share() >= WHOLLY_SAID;
    }

    /** Whether number and source are the pattern's. */
    private boolean isNamed() {
        return number == Agreement.SAME && (source == Agreement.SAME || source == Agreement.NEAR);
    }

    /** Whether its words were pasted and are the pattern's, and no other sign speaks against it. */
    boolean seenByWords() {
        return seen() && words == Agreement.SAME && !isOdd();
    }

    /** Whether the event says the pattern's words under the pattern's number, with no other value than it names. */
    boolean isItself() {
        return number == Agreement.SAME && words == Agreement.SAME && !contradicts();
    }

    /** Whether number and source agree, the words not being there, or others that state the values. */
    boolean seenByName() {
        return isNamed() && words != Agreement.SAME && (words != Agreement.OTHER || statesValues());
    }

    /** Whether the event has the values that the pattern names in words of its own, and nothing else that says it is another. */
    boolean statesValues() {
        return words == Agreement.OTHER
                && !values.isEmpty()
                && valuesFit()
                && (isNamed() || (saying.phrase() > 0 && !isOdd()));
    }

    /** Whether source, words and values are all the pattern's, and only the number is another; a word or two prove nothing. */
    boolean isMisnumbered() {
        return number == Agreement.OTHER
                && source == Agreement.SAME
                && words == Agreement.SAME
                && saying.words() >= Alignment.FEWEST
                && valuesFit();
    }

    /** Whether what it states is not only spoken of: number and source say so, or there is little else in the text. */
    boolean isStatement() {
        return statesValues() && (isNamed() || saying.phrase() >= MOSTLY);
    }

    /** Whether the whole message is there, or none of it: part of the words is shared by many messages. */
    boolean isWhole() {
        return words != Agreement.NEAR && words != Agreement.BEGUN;
    }

    /** Whether a sign contradicts the others. */
    boolean isOdd() {
        return source == Agreement.OTHER || number == Agreement.OTHER;
    }

    /** Whether a value is another than the pattern names. */
    boolean contradicts() {
        return values.containsValue(Agreement.OTHER) && words != Agreement.OTHER && number != Agreement.OTHER;
    }

    /** Whether the pattern names any value. */
    boolean namesValues() {
        return !values.isEmpty();
    }

    /** Whether every value that the pattern names was read. */
    boolean valuesRead() {
        return !values.containsValue(Agreement.ABSENT);
    }

    /** Whether every value that the pattern names was read and is right. */
    boolean valuesFit() {
        return values.values().stream().allMatch(sign -> sign == Agreement.SAME);
    }

    /** How much of the pattern was seen, from 0 to 1. */
    double strength() {
        double said =
                words == Agreement.SAME ? 0.6 : isWhole() ? 0.4 * Math.min(1, saying.phrase()) : 0.6 * saying.share();
        double named = number == Agreement.SAME ? 0.25 : 0;
        double from = source == Agreement.SAME ? 0.15 : source == Agreement.NEAR ? 0.1 : 0;
        double odd = isOdd() || (words == Agreement.OTHER && !statesValues()) ? 0.5 : 1;
        return (said + named + from) * odd * (valuesFit() ? 1 : 0.6);
    }
}
