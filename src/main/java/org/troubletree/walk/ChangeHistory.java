package org.troubletree.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.troubletree.tree.Change;
import org.troubletree.tree.Place;
import org.troubletree.walk.Guard.GuardPart;

/**
 * What the steps of a walk did to the server, on the current path or on one that was left: the state of each change,
 * and the ledger.
 */
final class ChangeHistory {
    private final Navigation ways;
    private final Map<Place, Map<GuardPart, Instant>> times = new HashMap<>();
    private final Map<Place, Guard> guards = new LinkedHashMap<>();
    private final Map<Place, Step.CarriedOut> unfinished = new LinkedHashMap<>();
    private final List<LedgerEntry> finished = new ArrayList<>();

    ChangeHistory(Navigation ways) {
        this.ways = ways;
    }

    void take(Step step) {
        switch (step) {
            case Step.Guarded guarded -> keep(guarded);
            case Step.CarriedOut carriedOut -> carryOut(carriedOut);
            case Step.ChangeVerified made -> finish(made);
            case Step.Begun begun -> {}
            case Step.Chosen chosen -> {}
            case Step.EvidenceRead took -> {}
            case Step.NoteWritten noted -> {}
        }
    }

    private void keep(Step.Guarded step) {
        times.computeIfAbsent(step.place(), place -> new EnumMap<>(GuardPart.class))
                .put(step.part(), step.at());
        keep(step.place(), step.part(), step.typed());
    }

    private void keep(Place at, GuardPart part, String typed) {
        guard(at).ifPresent(guard -> guards.put(at, guard.keep(part, typed)));
        if (part == GuardPart.BEFORE) {
            unfinished.computeIfPresent(at, (place, deed) -> deed.before(recorded(place, typed)));
        }
    }

    private StateBefore recorded(Place at, String typed) {
        return guard(at).map(Guard::recorded).orElseGet(() -> new StateBefore.DescribedState(typed));
    }

    private void carryOut(Step.CarriedOut carriedOut) {
        keep(carriedOut.place(), GuardPart.APPLIED, "");
        unfinished.put(carriedOut.place(), carriedOut);
    }

    private void finish(Step.ChangeVerified made) {
        var deed = unfinished.remove(made.place());
        if (deed != null) {
            finished.add(
                    new LedgerEntry.Finished(deed.deed(), made.record(), times(made.place()), deed.at(), made.at()));
            guards.remove(made.place());
            times.remove(made.place());
        }
    }

    private Map<GuardPart, Instant> times(Place at) {
        return times.getOrDefault(at, Map.of());
    }

    /** The guard of the change at this place; empty if the node is not a change. */
    Optional<Guard> guard(Place at) {
        return ways.node(at)
                .filter(Change.class::isInstance)
                .map(node -> guards.getOrDefault(at, Guard.around((Change) node)));
    }

    boolean areUnfinishedAt(Place at) {
        return unfinished.containsKey(at);
    }

    /** The changes that were carried out and are not verified yet, oldest first. */
    Collection<Step.CarriedOut> unfinished() {
        return unfinished.values();
    }

    List<LedgerEntry> ledger() {
        var ledger = new ArrayList<>(finished);
        unfinished
                .values()
                .forEach(step -> ledger.add(
                        new LedgerEntry.Unfinished(step.deed(), step.before(), times(step.place()), step.at())));
        return List.copyOf(ledger);
    }
}
