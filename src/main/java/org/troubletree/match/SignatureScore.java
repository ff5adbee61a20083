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

/** What the events at hand say of one signature: the best sighting of each of its patterns, weighed. */
final class SignatureScore {
    /** What is left of the doubt where an event stands or repeats as the cause has it. */
    private static final double IN_PLACE = 0.85;

    private final Signature signature;
    private final PatternMatches sightings;

    /** Sightings of patterns that are not the signature's do not count. */
    SignatureScore(Signature signature, PatternMatches sightings) {
        this.signature = signature;
        this.sightings = sightings;
    }

    /** An event is one message, so of several patterns that it may say only that counts which tells most. */
    private List<PatternMatch> seen() {
        var byEvent = new LinkedHashMap<EventWords, PatternMatch>();
        signature.events().stream()
                .flatMap(pattern -> sightings.of(pattern).stream())
                .filter(sighting -> !sighting.signs().contradicts())
                .forEach(sighting -> byEvent.merge(sighting.event(), sighting, SignatureScore::tellingMore));
        return byEvent.values().stream()
                .sorted(Comparator.comparing(PatternMatch::weight).thenComparing(PatternMatch::line))
                .toList();
    }

    private static PatternMatch tellingMore(PatternMatch one, PatternMatch other) {
        return doubt(other) < doubt(one) ? other : one;
    }

    private static double doubt(PatternMatch sighting) {
        return 1 - share(sighting.weight()) * sighting.signs().strength();
    }

    /** Whether nothing was seen of it, or what was seen rules it out. */
    boolean isOut() {
        return seen().isEmpty() || (isVetoed() && !isDecided());
    }

    private boolean isVetoed() {
        return contradicted().findAny().isPresent() || heard().stream().anyMatch(CounterPattern::vetoes);
    }

    private Stream<PatternMatch> contradicted() {
        return signature.events().stream()
                .filter(pattern -> pattern.weight() != PatternWeight.SUPPORTING)
                .flatMap(pattern -> sightings.of(pattern).stream())
                .filter(sighting -> sighting.signs().contradicts());
    }

    private List<CounterPattern> heard() {
        return signature.against().stream()
                .filter(against -> sightings
                        .of(against.like())
                        .filter(it -> it.isSure() && it.isInPlace())
                        .isPresent())
                .toList();
    }

    /** What stands elsewhere, or repeats otherwise, than this cause has it. */
    private List<PatternMatch> differing() {
        return seen().stream()
                .filter(sighting -> !sighting.around().differs().isEmpty())
                .toList();
    }

    /** Whether an event that decides was seen in full, whatever else was seen. */
    private boolean isDecided() {
        return seen().stream().anyMatch(this::decides);
    }

    private boolean decides(PatternMatch sighting) {
        return sighting.weight() == PatternWeight.DECISIVE
                && sighting.signs().seenByWords()
                && sighting.signs().valuesFit();
    }

    Confidence confidence() {
        if (isDecided()) {
            return heard().isEmpty() && differing().isEmpty() && isNamed() ? Confidence.STRONG : Confidence.LIKELY;
        }
        return seen().stream().anyMatch(this::tellsMuch) ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    /** Whether more than words speaks for it: a number, a source, or a second event. */
    private boolean isNamed() {
        return seen().size() > 1
                || seen().stream()
                        .anyMatch(it -> it.signs().number() == Agreement.SAME
                                || it.signs().source() == Agreement.SAME);
    }

    private boolean tellsMuch(PatternMatch sighting) {
        var signs = sighting.signs();
        return switch (sighting.weight()) {
            case DECISIVE ->
                (signs.seenByWords() && signs.valuesRead())
                        || (signs.seenByName() && signs.valuesRead() && !sightings.isShared(sighting))
                        || signs.isMisnumbered()
                        || signs.isStatement();
            case STRONG ->
                ((signs.seenByWords() && signs.valuesFit()) || signs.statesValues()) && !isLoneAndCommon(sighting);
            case SUPPORTING -> false;
        };
    }

    /** Whether nothing else speaks for this cause, and this for others just as well. */
    private boolean isLoneAndCommon(PatternMatch sighting) {
        return seen().size() == 1 && sightings.common().has(sighting.pattern().event());
    }

    /** Why the match is not strong, in a sentence; nothing where it is. */
    Optional<String> restraint() {
        if (confidence() == Confidence.STRONG) {
            return Optional.empty();
        }
        if (isDecided()) {
            return Optional.of(isNamed() ? "something speaks against it" : "words alone speak for it");
        }
        return Optional.of(seen().stream()
                        .filter(sighting -> sighting.weight() == PatternWeight.DECISIVE)
                        .findFirst()
                        .map(SignatureScore::undecided)
                        .orElse("nothing was seen that decides")
                + (seen().stream().anyMatch(this::isLoneAndCommon) ? ", and other causes write the same event" : ""));
    }

    private static String undecided(PatternMatch sighting) {
        var signs = sighting.signs();
        var why = signs.words() != Agreement.SAME
                ? "its words are not there in full"
                : signs.isOdd()
                        ? "its number or its source is another"
                        : "a value that it names was not read for certain";
        return "%s would decide, but %s".formatted(sighting.pattern().named(), why);
    }

    /** Each sighting makes the rest of the way to certainty shorter; what speaks against makes it longer. */
    double score() {
        double doubt = 1;
        for (var sighting : seen()) {
            doubt *= doubt(sighting);
            doubt *= sighting.around().fits().isEmpty() ? 1 : IN_PLACE;
        }
        return (1 - doubt) * Math.pow(0.7, heard().size() + differing().size());
    }

    private static double share(PatternWeight weight) {
        return switch (weight) {
            case DECISIVE -> 0.85;
            case STRONG -> 0.5;
            case SUPPORTING -> 0.2;
        };
    }

    /** What counted, one sentence a part, also where it rules the cause out. */
    List<String> parts() {
        var parts = new ArrayList<String>();
        seen().forEach(sighting -> parts.add("%s %s; leaves %.2f of the doubt"
                .formatted(
                        sighting.weight().name().toLowerCase(Locale.ROOT),
                        String.join(" ", sighting.sentences().toList()),
                        doubt(sighting))));
        contradicted()
                .forEach(sighting -> parts.add("vetoed by another value: %s %s"
                        .formatted(sighting.place(), sighting.signs().read())));
        heard().forEach(heard ->
                parts.add((heard.vetoes() ? "vetoed: " : "against, score times 0.7: ") + heard.because()));
        differing()
                .forEach(sighting -> parts.add("against, score times 0.7: "
                        + sighting.standing(sighting.around().differs())));
        return parts;
    }

    Match.Reasoning because() {
        return new Match.Reasoning(reasons(), missing(), against());
    }

    private List<String> reasons() {
        var seen = seen();
        return seen.stream()
                .filter(sighting -> seen.stream().noneMatch(other -> other.outshines(sighting)))
                .flatMap(PatternMatch::sentences)
                .distinct()
                .toList();
    }

    private List<String> missing() {
        return new MissingEvidence(sightings, seen())
                .sentences(signature.events().stream()
                        .filter(pattern -> pattern.weight() != PatternWeight.SUPPORTING && !isDecidedOr(pattern)));
    }

    /** Where the matter is decided, another event that would decide it too is not missed. */
    private boolean isDecidedOr(EventPattern pattern) {
        return pattern.weight() == PatternWeight.DECISIVE && isDecided();
    }

    private List<String> against() {
        var against = new ArrayList<String>();
        contradicted()
                .forEach(sighting -> against.add("%s: %s names another value than this cause does."
                        .formatted(sighting.place(), sighting.pattern().named())));
        differing()
                .forEach(sighting ->
                        against.add(sighting.standing(sighting.around().differs())));
        heard().forEach(heard -> sightings
                .of(heard.like())
                .ifPresent(sighting -> against.add("%s: %s".formatted(sighting.place(), heard.because()))));
        return List.copyOf(new LinkedHashSet<>(against));
    }
}
