package org.troubletree.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.troubletree.tree.Change;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Link;
import org.troubletree.tree.Place;

/**
 * Derives everything from the steps of a walk by taking them one after another. An answer that is not on the path,
 * because an earlier one changed or the tree was edited, is skipped.
 */
final class Replay {
    private final Navigation ways;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<TrailEntry> trail = new ArrayList<>();
    private final ChangeHistory deeds;
    private Place place;

    private Replay(Navigation ways, Place place) {
        this.ways = ways;
        this.deeds = new ChangeHistory(ways);
        this.place = place;
    }

    static Replay of(Navigation ways, List<Step> steps) {
        var replay = new Replay(ways, ways.entry(steps.getFirst().place()));
        for (int i = 0; i < steps.size(); i++) {
            replay.take(i, steps.get(i));
        }
        replay.stayAtWhatIsUnfinished();
        return replay;
    }

    private void take(int number, Step step) {
        var choice = step.place().equals(place) ? choiceOf(step) : Optional.<String>empty();
        deeds.take(step);
        factsOf(step).forEach(this::learn);
        choice.flatMap(id -> ways.choice(place, id)).ifPresent(way -> goOn(number, way, step.at()));
    }

    /** The choice that a step takes. A change leads on only if it was carried out, or was left before that. */
    private Optional<String> choiceOf(Step step) {
        boolean isUnfinished = deeds.areUnfinishedAt(place);
        return switch (step) {
            case Step.Chosen chosen ->
                Optional.of(chosen.choice())
                        .filter(id -> !isUnfinished && (!isChange(place) || id.equals(Change.LEAVE)));
            case Step.ChangeVerified made ->
                Optional.of(made.record().isTakenBack() ? Change.LEAVE : Change.DONE)
                        .filter(id -> isUnfinished);
            case Step.Begun begun -> Optional.empty();
            case Step.EvidenceRead took -> Optional.empty();
            case Step.Guarded guarded -> Optional.empty();
            case Step.CarriedOut carriedOut -> Optional.empty();
            case Step.NoteWritten noted -> Optional.empty();
        };
    }

    private static List<Fact> factsOf(Step step) {
        return switch (step) {
            case Step.Begun begun -> begun.opening().facts();
            case Step.EvidenceRead took -> took.reading().facts();
            case Step.Chosen chosen -> List.of();
            case Step.ChangeVerified made -> List.of();
            case Step.Guarded guarded -> List.of();
            case Step.CarriedOut carriedOut -> List.of();
            case Step.NoteWritten noted -> List.of();
        };
    }

    private boolean isChange(Place at) {
        return ways.node(at).filter(Change.class::isInstance).isPresent();
    }

    private void learn(Fact fact) {
        facts.put(fact.name(), fact);
    }

    private void goOn(int number, Choice choice, Instant when) {
        var at = place;
        var node = ways.tree(at).node(at.node());
        trail.add(new TrailEntry(number, node, choice, origin(choice), when));
        choice.facts().forEach((name, value) -> settle(name, value, at));
        place = node instanceof Link link ? ways.beyond(link) : new Place(at.tree(), choice.next());
    }

    /** A fact from evidence keeps its origin when the person confirms it. */
    private void settle(String name, String value, Place at) {
        var known = facts.get(name);
        if (known == null || !known.value().equals(value)) {
            learn(new Fact(name, value, new Origin.AnsweredByPerson(at)));
        }
    }

    private Origin origin(Choice choice) {
        return choice.facts().entrySet().stream()
                .map(entry -> facts.get(entry.getKey()))
                .filter(fact ->
                        fact != null && fact.value().equals(choice.facts().get(fact.name())))
                .map(Fact::origin)
                .findFirst()
                .orElse(new Origin.AnsweredByPerson(place));
    }

    /** The walk stays at an unfinished change, because the server was changed there whatever path led to it. */
    private void stayAtWhatIsUnfinished() {
        unfinished().stream()
                .map(Step::place)
                .filter(this::isChange)
                .reduce((first, last) -> last)
                .ifPresent(at -> place = at);
    }

    Place place() {
        return place;
    }

    Map<String, Fact> facts() {
        return Collections.unmodifiableMap(facts);
    }

    List<TrailEntry> trail() {
        return Collections.unmodifiableList(trail);
    }

    Optional<Guard> guard() {
        return deeds.guard(place);
    }

    Collection<Step.CarriedOut> unfinished() {
        return deeds.unfinished();
    }

    List<LedgerEntry> ledger() {
        return deeds.ledger();
    }
}
