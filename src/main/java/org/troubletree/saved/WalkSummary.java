package org.troubletree.saved;

import java.time.Instant;
import java.util.List;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.Walk;

/**
 * What a list of walks shows of a walk.
 *
 * @param title the title of the current tree
 * @param page the title of the current page
 * @param unverifiedChanges the titles of the changes that were carried out and not read back
 */
public record WalkSummary(
        String title, String page, Instant begun, Instant lastChange, List<String> unverifiedChanges) {
    /** Copies the list. */
    public WalkSummary {
        unverifiedChanges = List.copyOf(unverifiedChanges);
    }

    /** Returns whether a change was carried out on the server and not read back. */
    public boolean hasUnverifiedChanges() {
        return !unverifiedChanges.isEmpty();
    }

    static WalkSummary of(Walk walk) {
        var times = walk.steps().stream().map(step -> step.at()).sorted().toList();
        return new WalkSummary(
                walk.tree().title(),
                walk.here().title(),
                walk.steps().getFirst().at(),
                times.getLast(),
                walk.ledger().stream()
                        .filter(LedgerEntry.Unfinished.class::isInstance)
                        .map(entry -> entry.deed().title())
                        .toList());
    }

    static WalkSummary map(Members<WalkSummary> members) throws InvalidWalkException {
        return new WalkSummary(
                members.text("title", WalkSummary::title),
                members.text("page", WalkSummary::page),
                members.time("begun", WalkSummary::begun),
                members.time("last", WalkSummary::lastChange),
                members.texts("unfinished", WalkSummary::unverifiedChanges));
    }
}
