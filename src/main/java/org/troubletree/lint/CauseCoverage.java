package org.troubletree.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.troubletree.lint.CoverageReport.CoverageShare;
import org.troubletree.lint.ScenarioReplay.Replayed;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Signature;
import org.troubletree.tree.Tree;

/**
 * Checks that each cause is tried in three ways: by its events, by a symptom without evidence, and by a look-alike
 * that must not reach it. The events of a cause are those of signatures that share an article with the outcome.
 */
final class CauseCoverage {
    private final Tree tree;
    private final List<Replayed> replays;
    private final List<Outcome> all;
    private final Set<String> inEvents;

    CauseCoverage(Tree tree, List<Replayed> replays) {
        this.tree = tree;
        this.replays = replays;
        this.all = tree.nodes().values().stream()
                .filter(Outcome.class::isInstance)
                .map(Outcome.class::cast)
                .filter(outcome -> outcome.result().namesCause())
                .toList();
        this.inEvents = all.stream()
                .filter(cause -> signatures(cause).findAny().isPresent())
                .map(Outcome::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> signatures(Outcome cause) {
        return tree.signatures().stream()
                .filter(signature -> cause.page().articles().contains(signature.article()))
                .map(Signature::id);
    }

    CoverageShare byEvents() {
        return new CoverageShare(
                (int) inEvents().filter(this::isReachedByEvents).count(), inEvents.size());
    }

    private Stream<Outcome> inEvents() {
        return all.stream().filter(cause -> inEvents.contains(cause.id()));
    }

    CoverageShare bySymptom() {
        return new CoverageShare(
                (int) all.stream().filter(this::isReachedBySymptom).count(), all.size());
    }

    CoverageShare notConfused() {
        return new CoverageShare((int) all.stream().filter(this::hasLookAlike).count(), all.size());
    }

    /** The ways in which a cause is not tried. */
    List<LintFinding> missing() {
        return Stream.of(
                        inEvents().filter(cause -> !isReachedByEvents(cause)).map(CauseCoverage::noEvents),
                        all.stream().filter(cause -> !isReachedBySymptom(cause)).map(CauseCoverage::noSymptom),
                        all.stream().filter(cause -> !hasLookAlike(cause)).map(this::noLookAlike))
                .flatMap(complaints -> complaints)
                .toList();
    }

    private boolean isReachedByEvents(Outcome cause) {
        return reaching(cause)
                .anyMatch(scenario -> scenario.expected()
                        .opens()
                        .filter(signatures(cause).toList()::contains)
                        .isPresent());
    }

    private boolean isReachedBySymptom(Outcome cause) {
        return reaching(cause)
                .anyMatch(scenario ->
                        scenario.evidence().isEmpty() && !scenario.symptoms().isEmpty());
    }

    private Stream<Scenario> reaching(Outcome cause) {
        return replays.stream().filter(replayed -> endsAt(cause, replayed)).map(Replayed::scenario);
    }

    private static boolean endsAt(Outcome cause, Replayed replayed) {
        return replayed.walk().here().id().equals(cause.id());
    }

    /**
     * Whether events exist that must not open a signature of the cause or, if it has none, another answer exists at
     * its last question.
     */
    private boolean hasLookAlike(Outcome cause) {
        var others = replays.stream().filter(replayed -> !endsAt(cause, replayed));
        return inEvents.contains(cause.id())
                ? others.anyMatch(replayed -> signatures(cause)
                        .anyMatch(replayed.scenario().expected().notOpens()::contains))
                : others.anyMatch(replayed -> partsFrom(cause, replayed));
    }

    private boolean partsFrom(Outcome cause, Replayed replayed) {
        return replayed.walk().trail().stream()
                .anyMatch(entry -> entry.node().choices().stream().anyMatch(choice -> leadsTo(cause, choice)));
    }

    /** Whether this choice leads to the cause without another question. */
    private boolean leadsTo(Outcome cause, Choice choice) {
        var at = Optional.of(tree.node(choice.next()));
        while (at.isPresent() && at.get() != cause) {
            at = next(at.get()).map(tree::node);
        }
        return at.isPresent();
    }

    private static Optional<String> next(Node node) {
        return switch (node) {
            case Instruction instruction -> Optional.of(instruction.next());
            case Change change -> Optional.of(change.ways().done());
            case Question question -> Optional.empty();
            case Check check -> Optional.empty();
            case Outcome outcome -> Optional.empty();
            case Link link -> Optional.empty();
        };
    }

    private static LintFinding noEvents(Outcome cause) {
        return LintFinding.ofNode(
                Rule.CAUSE_BY_EVENTS,
                cause.id(),
                "",
                "no scenario comes to this cause by events that open its signature",
                "a scenario with its events, opens and \"reaches\": \"%s\"".formatted(cause.id()));
    }

    private static LintFinding noSymptom(Outcome cause) {
        return LintFinding.ofNode(
                Rule.CAUSE_BY_SYMPTOM,
                cause.id(),
                "",
                "no scenario comes to this cause by symptom alone",
                "a scenario with symptoms, without evidence, and \"reaches\": \"%s\"".formatted(cause.id()));
    }

    private LintFinding noLookAlike(Outcome cause) {
        return LintFinding.ofNode(
                Rule.CAUSE_NOT_CONFUSED,
                cause.id(),
                "",
                "no scenario shows a look-alike of this cause",
                inEvents.contains(cause.id())
                        ? "a scenario with the events of a neighbour and notOpens"
                        : "a scenario that comes to the last question before it and ends elsewhere");
    }
}
