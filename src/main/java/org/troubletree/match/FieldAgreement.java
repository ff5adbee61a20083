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

/** How well an event agrees with a pattern: number, source, text, and the values that the pattern names. */
record FieldAgreement(
        Agreement number,
        Agreement source,
        Agreement words,
        TextOverlap overlap,
        Map<String, String> readValues,
        Map<String, Agreement> valueAgreements) {
    /** From this share of the pattern's text on, the text counts as the same. */
    static final double SAME_SHARE = 0.8;

    /** From this share on, the text counts as complete. */
    private static final double COMPLETE_SHARE = 0.95;

    /** Below this share, the text counts as another message. */
    static final double NEAR_SHARE = 0.5;

    /** A phrase that makes up at least this part of a text is its statement, and not only a mention. */
    private static final double MAIN_SHARE = 0.5;

    /** A shorter source name may be the beginning of several names. */
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

    /**
     * Returns whether a source is misspelt by one letter, is shortened to its end (as in a list of columns), or has a
     * category appended.
     */
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
     * Reads the inserted values from their slots. A value that cannot be read from its slot, or that reads
     * differently, is searched for in the whole text.
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

    /** Returns the data word that the pattern names, or else the second one, where programs put the error code. */
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

    /**
     * Returns whether the event counts as the pattern's event: two fields agree, or the text agrees and the other
     * fields are absent.
     */
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

    /** Returns whether the complete text outweighs another number; the event must not have a source. */
    private boolean isCompleteTextWithoutSource() {
        return source == Agreement.ABSENT
                && overlap.matchedWords() >= Alignment.MIN_WORDS
                && overlap.share() >= COMPLETE_SHARE;
    }

    /** Returns whether number and source agree. */
    private boolean isNamed() {
        return number == Agreement.SAME && (source == Agreement.SAME || source == Agreement.NEAR);
    }

    /** Returns whether the text agrees and neither number nor source contradicts. */
    boolean isSeenByWords() {
        return isSeen() && words == Agreement.SAME && !hasOtherName();
    }

    /** Returns whether number and text agree and no value differs. */
    boolean isExactEvent() {
        return number == Agreement.SAME && words == Agreement.SAME && !hasOtherValue();
    }

    /**
     * Returns whether number and source agree while the text is absent, partial, or another one that states the
     * values.
     */
    boolean isSeenByName() {
        return isNamed() && words != Agreement.SAME && (words != Agreement.OTHER || statesValues());
    }

    /** Returns whether the event states the pattern's values in another text, and number and source allow it. */
    boolean statesValues() {
        return words == Agreement.OTHER
                && !valueAgreements.isEmpty()
                && haveAllValuesMatched()
                && (isNamed() || (overlap.phraseShare() > 0 && !hasOtherName()));
    }

    /**
     * Returns whether source, text and values agree and only the number differs. One or two matching words are not
     * enough.
     */
    boolean hasOnlyOtherNumber() {
        return number == Agreement.OTHER
                && source == Agreement.SAME
                && words == Agreement.SAME
                && overlap.matchedWords() >= Alignment.MIN_WORDS
                && haveAllValuesMatched();
    }

    /**
     * Returns whether the event states the values rather than mentions them: number and source agree, or the text
     * contains little else.
     */
    boolean isStatement() {
        return statesValues() && (isNamed() || overlap.phraseShare() >= MAIN_SHARE);
    }

    /** Returns whether the text agrees as a whole or not at all. Many messages share part of their text. */
    boolean hasWholeTextOrNone() {
        return words != Agreement.NEAR && words != Agreement.BEGUN;
    }

    /** Returns whether the source or the number is another one. */
    boolean hasOtherName() {
        return source == Agreement.OTHER || number == Agreement.OTHER;
    }

    /** Returns whether a value differs from those that the pattern names. */
    boolean hasOtherValue() {
        return valueAgreements.containsValue(Agreement.OTHER) && words != Agreement.OTHER && number != Agreement.OTHER;
    }

    /** Returns whether the pattern names any value. */
    boolean namesValues() {
        return !valueAgreements.isEmpty();
    }

    /** Returns whether every value that the pattern names was read. */
    boolean hasReadAllValues() {
        return !valueAgreements.containsValue(Agreement.ABSENT);
    }

    /** Returns whether every value that the pattern names was read and agrees. */
    boolean haveAllValuesMatched() {
        return valueAgreements.values().stream().allMatch(sign -> sign == Agreement.SAME);
    }

    /** Returns how much of the pattern was seen, from 0 to 1. */
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
