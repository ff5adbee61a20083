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

/** The agreement of an event beside a pattern: number, source, words, and the values that the pattern names. */
record FieldAgreement(
        Agreement number,
        Agreement source,
        Agreement words,
        TextOverlap overlap,
        Map<String, String> readValues,
        Map<String, Agreement> valueAgreements) {
    /** From this share on the words are those of the pattern. */
    static final double SAME_SHARE = 0.8;

    /** From this share on next to nothing is missing. */
    private static final double COMPLETE_SHARE = 0.95;

    /** Below this share they are another message's. */
    static final double NEAR_SHARE = 0.5;

    /** From this part of the text on it is what the text says, and not only mentioned. */
    private static final double MAIN_SHARE = 0.5;

    /** A source of fewer letters may be the beginning of many. */
    private static final int MIN_PREFIX_LENGTH = 6;

    static FieldAgreement of(
            EventWords event, CompiledPattern pattern, TermWeights termWeights, Set<String> knownSources) {
        var alignment = Alignment.of(pattern.template(), event, termWeights);
        var read = readValues(event, pattern, alignment);
        return new FieldAgreement(
                number(event, pattern),
                source(event, pattern, knownSources),
                words(event, pattern, alignment),
                TextOverlap.of(event, pattern, alignment),
                read,
                compareValues(pattern, read));
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
        if (event.foldedSource().isEmpty() || pattern.sources().isEmpty()) {
            return Agreement.ABSENT;
        }
        if (pattern.sources().contains(event.foldedSource())) {
            return Agreement.SAME;
        }
        boolean near = !knownSources.contains(event.foldedSource())
                && pattern.sources().stream().anyMatch(source -> isNear(source, event.foldedSource()));
        return near ? Agreement.NEAR : Agreement.OTHER;
    }

    /** Misspelt by a letter, shortened to its end, as in a list of columns, or with a category glued to it. */
    static boolean isNear(String wanted, String found) {
        return WordSpelling.isNear(wanted, found)
                || (found.length() >= 3 && wanted.endsWith(found))
                || (wanted.length() >= MIN_PREFIX_LENGTH && found.startsWith(wanted));
    }

    private static Agreement words(EventWords event, CompiledPattern pattern, Alignment alignment) {
        if (pattern.template().isEmpty() || event.description().size() == 0) {
            return Agreement.ABSENT;
        }
        if (event.isNameless() && !alignment.isClose()) {
            return Agreement.OTHER;
        }
        if (alignment.share() >= SAME_SHARE) {
            return Agreement.SAME;
        }
        if (alignment.breaksOff()) {
            return Agreement.BEGUN;
        }
        return alignment.share() >= NEAR_SHARE ? Agreement.NEAR : Agreement.OTHER;
    }

    /**
     * The inserted values, each from its slot or, where that cannot be read, from wherever the text states a named one; a
     * phrase also where its own words were taken for those before the slot.
     */
    private static Map<String, String> readValues(EventWords event, CompiledPattern pattern, Alignment alignment) {
        var read = new HashMap<>(alignment.values());
        pattern.event().values().forEach((name, named) -> {
            if (!read.containsKey(name)) {
                dataValue(event, name, named)
                        .or(() -> PatternValue.findStated(event.description(), named))
                        .ifPresent(value -> read.put(name, value));
            } else if (PatternValue.compare(read.get(name), named) != Agreement.SAME) {
                var phrases = named.stream().filter(PatternValue::isPhrase).toList();
                PatternValue.findStated(event.description(), phrases).ifPresent(value -> read.put(name, value));
            }
        });
        return read;
    }

    /** Of the words of the data the one that is named, else the second, in which programs put what failed. */
    private static Optional<String> dataValue(EventWords event, String name, List<String> named) {
        var words = name.equals(EventPattern.DATA) ? event.event().data() : List.<String>of();
        return words.stream()
                .filter(word -> PatternValue.compare(word, named) == Agreement.SAME)
                .findFirst()
                .or(() -> words.stream().skip(1).findFirst());
    }

    private static Map<String, Agreement> compareValues(CompiledPattern pattern, Map<String, String> read) {
        var values = new HashMap<String, Agreement>();
        pattern.event().values().forEach((name, named) -> {
            var value = read.get(name);
            values.put(name, value == null ? Agreement.ABSENT : PatternValue.compare(value, named));
        });
        return values;
    }

    /** Whether the event is the one the pattern speaks of: two agreement agree, or the words alone where the rest is missing. */
    boolean isSeen() {
        if (words == Agreement.OTHER) {
            return isNamed() || statesValues();
        }
        if (hasOtherName()) {
            return words == Agreement.SAME
                    && (number == Agreement.SAME || source == Agreement.SAME || isCompleteTextWithoutSource());
        }
        return number == Agreement.SAME
                || words == Agreement.SAME
                || words == Agreement.BEGUN
                || (words == Agreement.NEAR && source == Agreement.SAME);
    }

    /** Whether the words are enough where the number is another and no source is shown. */
    private boolean isCompleteTextWithoutSource() {
        return source == Agreement.ABSENT
                && overlap.matchedWords() >= Alignment.MIN_WORDS
                && overlap.share() >= COMPLETE_SHARE;
    }

    /** Whether number and source are the pattern's. */
    private boolean isNamed() {
        return number == Agreement.SAME && (source == Agreement.SAME || source == Agreement.NEAR);
    }

    /** Whether its words were pasted and are the pattern's, and no other sign speaks against it. */
    boolean isSeenByWords() {
        return isSeen() && words == Agreement.SAME && !hasOtherName();
    }

    /** Whether the event says the pattern's words under the pattern's number, with no other value than it names. */
    boolean isExactEvent() {
        return number == Agreement.SAME && words == Agreement.SAME && !hasOtherValue();
    }

    /** Whether number and source agree, the words not being there, or others that state the values. */
    boolean isSeenByName() {
        return isNamed() && words != Agreement.SAME && (words != Agreement.OTHER || statesValues());
    }

    /** Whether the event has the values that the pattern names in words of its own, and nothing else that says it is another. */
    boolean statesValues() {
        return words == Agreement.OTHER
                && !valueAgreements.isEmpty()
                && haveAllValuesMatched()
                && (isNamed() || (overlap.phraseShare() > 0 && !hasOtherName()));
    }

    /** Whether source, words and values are all the pattern's, and only the number is another; a word or two prove nothing. */
    boolean hasOnlyOtherNumber() {
        return number == Agreement.OTHER
                && source == Agreement.SAME
                && words == Agreement.SAME
                && overlap.matchedWords() >= Alignment.MIN_WORDS
                && haveAllValuesMatched();
    }

    /** Whether what it states is not only spoken of: number and source say so, or there is little else in the text. */
    boolean isStatement() {
        return statesValues() && (isNamed() || overlap.phraseShare() >= MAIN_SHARE);
    }

    /** Whether the whole message is there, or none of it: part of the words is shared by many messages. */
    boolean hasWholeTextOrNone() {
        return words != Agreement.NEAR && words != Agreement.BEGUN;
    }

    /** Whether a sign contradicts the others. */
    boolean hasOtherName() {
        return source == Agreement.OTHER || number == Agreement.OTHER;
    }

    /** Whether a value is another than the pattern names. */
    boolean hasOtherValue() {
        return valueAgreements.containsValue(Agreement.OTHER) && words != Agreement.OTHER && number != Agreement.OTHER;
    }

    /** Whether the pattern names any value. */
    boolean namesValues() {
        return !valueAgreements.isEmpty();
    }

    /** Whether every value that the pattern names was read. */
    boolean hasReadAllValues() {
        return !valueAgreements.containsValue(Agreement.ABSENT);
    }

    /** Whether every value that the pattern names was read and is right. */
    boolean haveAllValuesMatched() {
        return valueAgreements.values().stream().allMatch(sign -> sign == Agreement.SAME);
    }

    /** How much of the pattern was seen, from 0 to 1. */
    double strength() {
        double said = words == Agreement.SAME
                ? 0.6
                : hasWholeTextOrNone() ? 0.4 * Math.min(1, overlap.phraseShare()) : 0.6 * overlap.share();
        double named = number == Agreement.SAME ? 0.25 : 0;
        double from = source == Agreement.SAME ? 0.15 : source == Agreement.NEAR ? 0.1 : 0;
        double odd = hasOtherName() || (words == Agreement.OTHER && !statesValues()) ? 0.5 : 1;
        return (said + named + from) * odd * (haveAllValuesMatched() ? 1 : 0.6);
    }
}
