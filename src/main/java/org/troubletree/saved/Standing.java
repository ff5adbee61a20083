package org.troubletree.saved;

import java.time.Instant;
import java.util.List;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.Walk;

/** Where a walk stands, in what a list of walks shows: its tree, its page, its times, and changes that are not read back. */
public record Standing(String title, String page, Instant begun, Instant last, List<String> unfinished) {
    /** Copies the list. */
    public Standing {
        unfinished = List.copyOf(unfinished);
    }

    /** Whether a change was carried out on the server and is not read back. */
    public boolean isUnfinished() {
        return !unfinished.isEmpty();
    }

    static Standing of(Walk walk) {
        var times = walk.steps().stream().map(step -> step.at()).sorted().toList();
        return new Standing(
                walk.tree().title(),
                walk.here().title(),
                walk.steps().getFirst().at(),
                times.getLast(),
                walk.ledger().stream()
                        .filter(LedgerEntry.Unfinished.class::isInstance)
                        .map(entry -> entry.deed().title())
                        .toList());
    }

    static Standing map(Members<Standing> members) throws Unreadable {
        return new Standing(
                members.text("title", Standing::title),
                members.text("page", Standing::page),
                members.time("begun", Standing::begun),
                members.time("last", Standing::last),
                members.texts("unfinished", Standing::unfinished));
    }
}
