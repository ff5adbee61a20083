package org.troubletree.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.troubletree.tree.AgainstPattern;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.Weight;
import org.troubletree.tree.Signature;

/** What the events at hand say of one signature: the best sighting of each of its patterns, weighed. */
final class Verdict {
    private static final int MOST_MISSING = 3;

    private final Signature signature;
    private final Map<EventPattern, Sighting> sightings;

    /** The sightings are the best ones of each pattern; patterns of other signatures do not count. */
    Verdict(Signature signature, Map<EventPattern, Sighting> sightings) {
        this.signature = signature;
        this.sightings = sightings;
    }

    private List<Sighting> seen() {
        return signature.events().stream()
                .flatMap(pattern -> sighting(pattern).stream())
                .filter(sighting -> !sighting.signs().contradicts())
                .sorted(Comparator.comparing(Sighting::weight).thenComparing(Sighting::line))
                .toList();
    }

    private Optional<Sighting> sighting(EventPattern pattern) {
        return Optional.ofNullable(sightings.get(pattern));
    }

    /** Whether nothing was seen of it, or what was seen rules it out. */
    boolean isOut() {
        return seen().isEmpty() || (isVetoed() && !isDecided());
    }

    private boolean isVetoed() {
        return contradicted().findAny().isPresent() || heard().stream().anyMatch(AgainstPattern::vetoes);
    }

    private Stream<Sighting> contradicted() {
        return signature.events().stream()
                .filter(pattern -> pattern.weight() != Weight.SUPPORTING)
                .flatMap(pattern -> sighting(pattern).stream())
                .filter(sighting -> sighting.signs().contradicts());
    }

    private List<AgainstPattern> heard() {
        return signature.against().stream()
                .filter(against ->
                        sighting(against.like()).filter(Sighting::isSure).isPresent())
                .toList();
    }

    /** Whether an event that decides was seen in full, whatever else was seen. */
    private boolean isDecided() {
        return seen().stream().anyMatch(this::decides);
    }

    private boolean decides(Sighting sighting) {
        return sighting.weight() == Weight.DECISIVE
                && sighting.signs().seenByWords()
                && sighting.signs().valuesFit();
    }

    Confidence confidence() {
        if (isDecided()) {
            return heard().isEmpty() && isNamed() ? Confidence.STRONG : Confidence.LIKELY;
        }
        return seen().stream().anyMatch(this::tellsMuch) ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    /** Whether more than words speaks for it: a number, a source, or a second event. */
    private boolean isNamed() {
        return seen().size() > 1
                || seen().stream()
                        .anyMatch(it ->
                                it.signs().number() == Sign.SAME || it.signs().source() == Sign.SAME);
    }

    private boolean tellsMuch(Sighting sighting) {
        return switch (sighting.weight()) {
            case DECISIVE ->
                (sighting.signs().seenByWords() || sighting.signs().seenByName())
                        && sighting.signs().valuesRead();
            case STRONG -> sighting.signs().seenByWords() && sighting.signs().valuesFit();
            case SUPPORTING -> false;
        };
    }

    /** Each sighting makes the rest of the way to certainty shorter; what speaks against makes it longer. */
    double score() {
        double doubt = 1;
        for (var sighting : seen()) {
            doubt *= 1 - share(sighting.weight()) * sighting.signs().strength();
        }
        return (1 - doubt) * Math.pow(0.7, heard().size());
    }

    private static double share(Weight weight) {
        return switch (weight) {
            case DECISIVE -> 0.85;
            case STRONG -> 0.5;
            case SUPPORTING -> 0.2;
        };
    }

    Match.Because because() {
        return new Match.Because(reasons(), missing(), against());
    }

    private List<String> reasons() {
        return seen().stream().map(Sighting::sentence).toList();
    }

    private List<String> missing() {
        var missing = new ArrayList<String>();
        seen().forEach(sighting -> missing.addAll(unread(sighting)));
        signature.events().stream()
                .filter(pattern -> pattern.weight() != Weight.SUPPORTING && !isDecidedOr(pattern))
                .filter(pattern -> sighting(pattern).isEmpty())
                .sorted(Comparator.comparing(EventPattern::weight))
                .map(Verdict::lookFor)
                .forEach(missing::add);
        return missing.stream().distinct().limit(MOST_MISSING).toList();
    }

    /** Where the matter is decided, another event that would decide it too is not missed. */
    private boolean isDecidedOr(EventPattern pattern) {
        return pattern.weight() == Weight.DECISIVE && isDecided();
    }

    private static List<String> unread(Sighting sighting) {
        return sighting.signs().values().entrySet().stream()
                .filter(entry -> entry.getValue() == Sign.ABSENT)
                .map(entry -> "The %s on line %d shows no %s: paste the whole event; here it must be %s."
                        .formatted(
                                sighting.pattern().named(),
                                sighting.line(),
                                entry.getKey().replace('-', ' '),
                                String.join(
                                        " or ",
                                        sighting.pattern().event().values().getOrDefault(entry.getKey(), List.of()))))
                .toList();
    }

    private static String lookFor(EventPattern pattern) {
        var named = Pattern.of(pattern).named();
        var says = pattern.id().isPresent() && !pattern.text().isEmpty()
                ? ": \u201C%s\u201D".formatted(Excerpt.of(pattern.text()))
                : "";
        var why = pattern.weight() == Weight.DECISIVE ? "it decides" : "it would speak for this";
        return "%s was not found; %s%s".formatted(capital(named), why, says.isEmpty() ? "." : says);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private List<String> against() {
        var against = new ArrayList<String>();
        contradicted()
                .forEach(sighting -> against.add("Line %d: %s names another value than this cause does."
                        .formatted(sighting.line(), sighting.pattern().named())));
        heard().forEach(heard -> sighting(heard.like())
                .ifPresent(sighting -> against.add("Line %d: %s".formatted(sighting.line(), heard.because()))));
        return List.copyOf(new LinkedHashSet<>(against));
    }
}
