package org.troubletree.lint;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.troubletree.match.CaseOpening;
import org.troubletree.match.Confidence;
import org.troubletree.match.Match;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Library;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Walk;

/** Walks a scenario as a person would, and finds what differs from what its author wrote. */
record ScenarioReplay(Tree tree, Scenario scenario) {
    /** A scenario after its walk: where it led, and each difference from what the author wrote. */
    record Replayed(Scenario scenario, Walk walk, List<String> complaints) {
        Replayed {
            complaints = List.copyOf(complaints);
        }
    }

    /** Walks the scenario through a library with the matcher of that library. */
    Replayed through(Library library, Matcher matcher) {
        var events = matcher.readEvents(scenario.eventLog()).events();
        var matches = matcher.match(events);
        var opening = new CaseOpening(tree, scenario, "").opening(matches, () -> matcher.facts(events, tree));
        var way = new ScenarioWalk(scenario);
        var walk = way.from(Walk.startAt(library, opening, Instant.EPOCH));
        return new Replayed(
                scenario,
                walk,
                Stream.of(openedWrongly(matches), notOpened(matches), way.complaints().stream(), endedElsewhere(walk))
                        .flatMap(each -> each)
                        .toList());
    }

    /** A look-alike may be a weak match, which the questions then rule out, but never a strong one. */
    private Stream<String> openedWrongly(List<Match> matches) {
        return scenario.expected().notOpens().stream()
                .filter(signature -> matches.stream()
                        .anyMatch(match -> match.isOf(tree, signature) && match.confidence() == Confidence.STRONG))
                .map("the events match %s strongly, which they must not"::formatted);
    }

    private Stream<String> notOpened(List<Match> matches) {
        return scenario.expected().opens().stream()
                .filter(signature -> matches.stream().limit(1).noneMatch(match -> match.isOf(tree, signature)))
                .map(signature -> "the events must open %s, but %s".formatted(signature, found(matches)));
    }

    private static String found(List<Match> matches) {
        return matches.isEmpty()
                ? "they match nothing"
                : "the best match is %s of %s"
                        .formatted(
                                matches.getFirst().signature().id(),
                                matches.getFirst().tree().id());
    }

    private Stream<String> endedElsewhere(Walk walk) {
        var end = walk.here().id();
        return Stream.of(scenario.expected().reaches())
                .filter(reaches -> !reaches.equals(end))
                .map(reaches -> "the case ends at %s and not at %s".formatted(end, reaches));
    }
}
