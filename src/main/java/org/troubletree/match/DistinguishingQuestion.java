package org.troubletree.match;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.troubletree.match.compare.Agreement;
import org.troubletree.match.compare.Excerpt;
import org.troubletree.tree.CounterPattern;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;
import org.troubletree.tree.Signature;

/** Asks for something that one of two nearly equal causes names and that was not seen yet. */
record DistinguishingQuestion(Signature best, Signature second, PatternMatches patternMatches) {
    /** Two matches are nearly equal when their scores differ by less than this. */
    private static final double NEAR = 0.25;

    /**
     * Returns the question that distinguishes the first two matches; empty if they are not nearly equal or no question
     * exists.
     */
    static Optional<String> of(List<Match> matches, PatternMatches patternMatches) {
        if (matches.size() < 2 || !areNear(matches.get(0), matches.get(1))) {
            return Optional.empty();
        }
        long more = matches.stream()
                .skip(2)
                .filter(match -> areNear(matches.get(0), match))
                .count();
        return new DistinguishingQuestion(
                        matches.get(0).signature(), matches.get(1).signature(), patternMatches)
                .question()
                .map(question -> question + others(more));
    }

    private static String others(long more) {
        return more == 0
                ? ""
                : " (%d more %s nearly as well.)".formatted(more, more == 1 ? "cause fits" : "causes fit");
    }

    private static boolean areNear(Match one, Match other) {
        return one.confidence() == other.confidence() && one.score() - other.score() < NEAR;
    }

    private Optional<String> question() {
        return Stream.of(
                        askSource(),
                        askValue(),
                        askWords(),
                        askDecisive(best, second),
                        askDecisive(second, best),
                        askCounterPattern(best, second),
                        askCounterPattern(second, best))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Asks for the source when both causes name an event with the same number and different sources, and no source was
     * seen.
     */
    private Optional<String> askSource() {
        return best.events().stream()
                .filter(this::isSeenWithoutSource)
                .flatMap(one -> second.events().stream()
                        .filter(other -> one.id().equals(other.id()))
                        .filter(this::isSeenWithoutSource)
                        .filter(other -> Collections.disjoint(one.sources(), other.sources()))
                        .map(other -> "What is the source of %s? %s speaks for %s, %s for %s."
                                .formatted(
                                        CompiledPattern.of(one).label(),
                                        String.join(" or ", one.sources()),
                                        quoted(best),
                                        String.join(" or ", other.sources()),
                                        quoted(second))))
                .findFirst();
    }

    private boolean isSeenWithoutSource(EventPattern pattern) {
        return patternMatches
                .of(pattern)
                .filter(it -> it.missingSourceSentence().isPresent())
                .isPresent();
    }

    /** Asks for a value when both causes name the same event with different values, and the value was not read. */
    private Optional<String> askValue() {
        return best.events().stream()
                .flatMap(one -> second.events().stream()
                        .filter(other ->
                                one.id().equals(other.id()) && one.text().equals(other.text()))
                        .flatMap(other -> askValue(one, other).stream()))
                .findFirst();
    }

    private Optional<String> askValue(EventPattern one, EventPattern other) {
        return one.values().entrySet().stream()
                .filter(entry -> !isValueRead(one, entry.getKey()))
                .filter(entry -> !valuesOfOther(other, entry).equals(entry.getValue()))
                .map(entry -> valueQuestion(one, entry, valuesOfOther(other, entry)))
                .findFirst();
    }

    /** Returns the values that the other pattern names under the same key; if it names none, the given ones. */
    private static List<String> valuesOfOther(EventPattern other, Map.Entry<String, List<String>> entry) {
        return other.values().getOrDefault(entry.getKey(), entry.getValue());
    }

    private boolean isValueRead(EventPattern pattern, String name) {
        return patternMatches
                .of(pattern)
                .filter(it -> it.agreement().valueAgreements().getOrDefault(name, Agreement.ABSENT) != Agreement.ABSENT)
                .isPresent();
    }

    private String valueQuestion(EventPattern pattern, Map.Entry<String, List<String>> ofBest, List<String> ofSecond) {
        return "What is the %s of %s? %s speaks for %s, %s for %s."
                .formatted(
                        ofBest.getKey().replace('-', ' '),
                        CompiledPattern.of(pattern).label(),
                        String.join(" or ", ofBest.getValue()),
                        quoted(best),
                        String.join(" or ", ofSecond),
                        quoted(second));
    }

    /**
     * Asks for the text when both causes name an event with the same number and different texts, and no text was
     * pasted.
     */
    private Optional<String> askWords() {
        return best.events().stream()
                .filter(this::isSeenWithoutWords)
                .flatMap(one -> second.events().stream()
                        .filter(other ->
                                one.id().equals(other.id()) && !one.text().equals(other.text()))
                        .filter(this::isSeenWithoutWords)
                        .map(other -> wordsQuestion(one, other)))
                .findFirst();
    }

    private String wordsQuestion(EventPattern one, EventPattern other) {
        var difference = MessageDifference.of(one, other);
        return "What does %s say? \u201C%s\u201D speaks for %s, \u201C%s\u201D for %s."
                .formatted(
                        CompiledPattern.of(one).label(),
                        difference.one(),
                        quoted(best),
                        difference.other(),
                        quoted(second));
    }

    private boolean isSeenWithoutWords(EventPattern pattern) {
        return !pattern.text().isEmpty()
                && patternMatches
                        .of(pattern)
                        .filter(it -> it.agreement().words() == Agreement.ABSENT)
                        .isPresent();
    }

    /** Asks for a decisive event of one cause that is not among the events of the other and was not seen. */
    private Optional<String> askDecisive(Signature one, Signature other) {
        return one.events().stream()
                .filter(pattern -> pattern.weight() == PatternWeight.DECISIVE)
                .filter(pattern -> !isSeen(pattern) && !other.events().contains(pattern))
                .map(pattern -> "%s It decides between %s and %s: it belongs to %s."
                        .formatted(isTherePhrase(pattern), quoted(best), quoted(second), quoted(one)))
                .findFirst();
    }

    /** Asks for an event that speaks against one cause, does not speak against the other, and was not seen. */
    private Optional<String> askCounterPattern(Signature one, Signature other) {
        return one.against().stream()
                .map(CounterPattern::like)
                .filter(pattern -> !isSeen(pattern) && !speaksAgainst(other, pattern))
                .map(pattern -> "%s It decides between %s and %s: it speaks against %s."
                        .formatted(isTherePhrase(pattern), quoted(best), quoted(second), quoted(one)))
                .findFirst();
    }

    private static boolean speaksAgainst(Signature signature, EventPattern pattern) {
        return signature.against().stream().anyMatch(against -> against.like().equals(pattern));
    }

    private boolean isSeen(EventPattern pattern) {
        return patternMatches
                .of(pattern)
                .filter(it -> it.agreement().words() != Agreement.OTHER)
                .isPresent();
    }

    /** Asks for the text as well when an event with this number was already seen. */
    private String isTherePhrase(EventPattern pattern) {
        var words =
                pattern.text().isEmpty() ? "" : " with the words \u201C%s\u201D".formatted(Excerpt.of(pattern.text()));
        return "Is %s%s there?"
                .formatted(
                        CompiledPattern.of(pattern).label(),
                        patternMatches.hasNumber(pattern.id()) && pattern.id().isPresent() ? words : "");
    }

    private static String quoted(Signature signature) {
        return "\u201C%s\u201D".formatted(signature.title());
    }
}
