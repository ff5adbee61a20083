package org.troubletree.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;

/** The open points of a walk: its current page, unknown answers, and changes that were not made or not verified. */
record OpenPointsSection(Walk walk) {
    /**
     * The number of outcomes to list. Early in a large tree nearly all outcomes are possible, and a longer list would
     * not help.
     */
    private static final int MAX_OUTCOMES = 8;

    ReportSection section() {
        var points = Stream.of(
                        unverifiedChanges(),
                        walk.trail().stream().flatMap(entry -> openPoint(entry).stream()),
                        currentPage().stream())
                .flatMap(each -> each)
                .toList();
        return new ReportSection(
                "Still open",
                List.of(points.isEmpty() ? ReportNodes.paragraph("Nothing.") : ReportNodes.bulletList(points)));
    }

    private Stream<String> unverifiedChanges() {
        return walk.ledger().stream()
                .filter(LedgerEntry.Unfinished.class::isInstance)
                .map(entry ->
                        "Carried out on the server and not read back: %s. Before: %s. Read it back, or put it back."
                                .formatted(entry.deed().title(), entry.before().shown()));
    }

    private static Optional<String> openPoint(TrailEntry entry) {
        var known = !entry.choice().facts().isEmpty();
        return switch (entry.node()) {
            case Question question ->
                known || question.fact().isEmpty() ? Optional.empty() : Optional.of(unknownAnswer(entry));
            case Check check -> known ? Optional.empty() : Optional.of(unknownAnswer(entry));
            case Change change -> declinedChange(change, entry);
            case Instruction instruction -> Optional.empty();
            case Link link -> Optional.empty();
            case Outcome outcome -> Optional.empty();
        };
    }

    private static String unknownAnswer(TrailEntry entry) {
        return "Not known: %s – %s"
                .formatted(entry.node().title(), entry.choice().label());
    }

    private static Optional<String> declinedChange(Change change, TrailEntry entry) {
        return entry.choice().id().equals(Change.LEAVE)
                ? Optional.of("Not done: %s. The server was left as it is.".formatted(change.title()))
                : Optional.empty();
    }

    private List<String> currentPage() {
        if (walk.here() instanceof Outcome outcome) {
            return outcomePoint(outcome).stream().toList();
        }
        var points = new ArrayList<String>();
        points.add("The page at hand: %s. Pages that follow: at most %d."
                .formatted(walk.here().title(), walk.ahead().stepsLeft()));
        var possible = walk.ahead().outcomes();
        possible.stream().limit(MAX_OUTCOMES).forEach(outcome -> points.add("Still possible: " + outcome.title()));
        if (possible.size() > MAX_OUTCOMES) {
            points.add("Still possible: %d more outcomes.".formatted(possible.size() - MAX_OUTCOMES));
        }
        return points;
    }

    private static Optional<String> outcomePoint(Outcome outcome) {
        return switch (outcome.result()) {
            case FIXED -> Optional.empty();
            case WORKAROUND -> Optional.of("The cause is still there; only its effect was removed.");
            case KNOWN_FAULT -> Optional.of("The remedy has to come from the vendor.");
            case OTHER_CAUSE -> Optional.of("The cause is not found; the outcome says where to look.");
            case UNDECIDED -> Optional.of("The evidence that the outcome asks for.");
        };
    }
}
