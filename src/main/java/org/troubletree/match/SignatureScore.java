package org.troubletree.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.troubletree.match.compare.Agreement;
import org.troubletree.match.compare.EventWords;
import org.troubletree.tree.CounterPattern;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;
import org.troubletree.tree.Signature;

/** Rates one signature by the best match of each of its patterns. */
final class SignatureScore {
    /** The factor by which the doubt shrinks when neighbours or repetition fit. */
    private static final double IN_PLACE_DOUBT = 0.85;

    private final Signature signature;
    private final PatternMatches patternMatches;

    /** Matches of other signatures' patterns are ignored. */
    SignatureScore(Signature signature, PatternMatches patternMatches) {
        this.signature = signature;
        this.patternMatches = patternMatches;
    }

    /** Returns one match for each event, the most significant one, because an event is one message. */
    private List<PatternMatch> seen() {
        var byEvent = new LinkedHashMap<EventWords, PatternMatch>();
        signature.events().stream()
                .flatMap(pattern -> patternMatches.of(pattern).stream())
                .filter(patternMatch -> !patternMatch.agreement().hasOtherValue())
                .forEach(
                        patternMatch -> byEvent.merge(patternMatch.event(), patternMatch, SignatureScore::tellingMore));
        return byEvent.values().stream()
                .sorted(Comparator.comparing(PatternMatch::weight).thenComparing(PatternMatch::line))
                .toList();
    }

    private static PatternMatch tellingMore(PatternMatch one, PatternMatch other) {
        return doubt(other) < doubt(one) ? other : one;
    }

    private static double doubt(PatternMatch patternMatch) {
        return 1 - certainty(patternMatch.weight()) * patternMatch.agreement().strength();
    }

    /** Returns whether nothing was seen, or what was seen rules the signature out. */
    boolean isRuledOut() {
        return seen().isEmpty() || (isVetoed() && !isDecided());
    }

    private boolean isVetoed() {
        return withOtherValue().findAny().isPresent()
                || seenCounterPatterns().stream().anyMatch(CounterPattern::vetoes);
    }

    private Stream<PatternMatch> withOtherValue() {
        return signature.events().stream()
                .filter(pattern -> pattern.weight() != PatternWeight.SUPPORTING)
                .flatMap(pattern -> patternMatches.of(pattern).stream())
                .filter(patternMatch -> patternMatch.agreement().hasOtherValue());
    }

    private List<CounterPattern> seenCounterPatterns() {
        return signature.against().stream()
                .filter(against -> patternMatches
                        .of(against.like())
                        .filter(it -> it.isSure() && it.isInPlace())
                        .isPresent())
                .toList();
    }

    /** Returns the matches whose neighbours or repetition differ from what the signature requires. */
    private List<PatternMatch> inOtherPlace() {
        return seen().stream()
                .filter(patternMatch -> !patternMatch.neighbours().differs().isEmpty())
                .toList();
    }

    /** Returns whether a decisive event was seen in full. */
    private boolean isDecided() {
        return seen().stream().anyMatch(this::isDeciding);
    }

    private boolean isDeciding(PatternMatch patternMatch) {
        return patternMatch.weight() == PatternWeight.DECISIVE
                && patternMatch.agreement().isSeenByWords()
                && patternMatch.agreement().haveAllValuesMatched();
    }

    Confidence confidence() {
        if (isDecided()) {
            return seenCounterPatterns().isEmpty() && inOtherPlace().isEmpty() && hasMoreThanWords()
                    ? Confidence.STRONG
                    : Confidence.LIKELY;
        }
        return seen().stream().anyMatch(this::tellsMuch) ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    /** Returns whether a number, a source or a second event supports the signature, not only one text. */
    private boolean hasMoreThanWords() {
        return seen().size() > 1
                || seen().stream()
                        .anyMatch(it -> it.agreement().number() == Agreement.SAME
                                || it.agreement().source() == Agreement.SAME);
    }

    private boolean tellsMuch(PatternMatch patternMatch) {
        var agreement = patternMatch.agreement();
        return switch (patternMatch.weight()) {
            case DECISIVE ->
                (agreement.isSeenByWords() && agreement.hasReadAllValues())
                        || (agreement.isSeenByName()
                                && agreement.hasReadAllValues()
                                && !patternMatches.hasSharedNumber(patternMatch))
                        || agreement.hasOnlyOtherNumber()
                        || agreement.isStatement();
            case STRONG ->
                ((agreement.isSeenByWords() && agreement.haveAllValuesMatched()) || agreement.statesValues())
                        && !isOnlySharedMessage(patternMatch);
            case SUPPORTING -> false;
        };
    }

    /** Returns whether this is the only event seen, and other causes name the same message. */
    private boolean isOnlySharedMessage(PatternMatch patternMatch) {
        return seen().size() == 1
                && patternMatches
                        .sharedMessages()
                        .isShared(patternMatch.pattern().event());
    }

    /** Returns why the match is not strong, as part of a sentence; empty if it is strong. */
    Optional<String> whyNotStrong() {
        if (confidence() == Confidence.STRONG) {
            return Optional.empty();
        }
        if (isDecided()) {
            return Optional.of(hasMoreThanWords() ? "something speaks against it" : "words alone speak for it");
        }
        return Optional.of(seen().stream()
                        .filter(patternMatch -> patternMatch.weight() == PatternWeight.DECISIVE)
                        .findFirst()
                        .map(SignatureScore::whyUndecided)
                        .orElse("nothing was seen that decides")
                + (seen().stream().anyMatch(this::isOnlySharedMessage)
                        ? ", and other causes write the same event"
                        : ""));
    }

    private static String whyUndecided(PatternMatch patternMatch) {
        var agreement = patternMatch.agreement();
        var why = agreement.words() != Agreement.SAME
                ? "its words are not there in full"
                : agreement.hasOtherName()
                        ? "its number or its source is another"
                        : "a value that it names was not read for certain";
        return "%s would decide, but %s".formatted(patternMatch.pattern().label(), why);
    }

    /**
     * Returns the score. Each match multiplies the doubt by a factor below 1; each counter-evidence lowers the score.
     */
    double score() {
        double doubt = 1;
        for (var patternMatch : seen()) {
            doubt *= doubt(patternMatch);
            doubt *= patternMatch.neighbours().fits().isEmpty() ? 1 : IN_PLACE_DOUBT;
        }
        return (1 - doubt)
                * Math.pow(0.7, seenCounterPatterns().size() + inOtherPlace().size());
    }

    private static double certainty(PatternWeight weight) {
        return switch (weight) {
            case DECISIVE -> 0.85;
            case STRONG -> 0.5;
            case SUPPORTING -> 0.2;
        };
    }

    /** Returns what counted, one line each, also for a signature that is ruled out. */
    List<String> explanationLines() {
        var parts = new ArrayList<String>();
        seen().forEach(patternMatch -> parts.add("%s %s; leaves %.2f of the doubt"
                .formatted(
                        patternMatch.weight().name().toLowerCase(Locale.ROOT),
                        String.join(" ", patternMatch.sentences().toList()),
                        doubt(patternMatch))));
        withOtherValue()
                .forEach(patternMatch -> parts.add("vetoed by another value: %s %s"
                        .formatted(
                                patternMatch.placePhrase(),
                                patternMatch.agreement().readValues())));
        seenCounterPatterns()
                .forEach(heard ->
                        parts.add((heard.vetoes() ? "vetoed: " : "against, score times 0.7: ") + heard.because()));
        inOtherPlace()
                .forEach(patternMatch -> parts.add("against, score times 0.7: "
                        + patternMatch.neighbourSentence(
                                patternMatch.neighbours().differs())));
        return parts;
    }

    Match.Reasoning reasoning() {
        return new Match.Reasoning(reasons(), missing(), against());
    }

    private List<String> reasons() {
        var seen = seen();
        return seen.stream()
                .filter(patternMatch -> seen.stream().noneMatch(other -> other.showsMoreThan(patternMatch)))
                .flatMap(PatternMatch::sentences)
                .distinct()
                .toList();
    }

    private List<String> missing() {
        return new MissingEvidence(patternMatches, seen())
                .sentences(signature.events().stream()
                        .filter(pattern -> pattern.weight() != PatternWeight.SUPPORTING && !isNotNeeded(pattern)));
    }

    /** Returns whether the pattern is decisive and another decisive event was already seen. */
    private boolean isNotNeeded(EventPattern pattern) {
        return pattern.weight() == PatternWeight.DECISIVE && isDecided();
    }

    private List<String> against() {
        var against = new ArrayList<String>();
        withOtherValue()
                .forEach(patternMatch -> against.add("%s: %s names another value than this cause does."
                        .formatted(
                                patternMatch.placePhrase(),
                                patternMatch.pattern().label())));
        inOtherPlace()
                .forEach(patternMatch -> against.add(
                        patternMatch.neighbourSentence(patternMatch.neighbours().differs())));
        seenCounterPatterns()
                .forEach(heard -> patternMatches
                        .of(heard.like())
                        .ifPresent(patternMatch ->
                                against.add("%s: %s".formatted(patternMatch.placePhrase(), heard.because()))));
        return List.copyOf(new LinkedHashSet<>(against));
    }
}
