package org.troubletree.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.troubletree.tree.Change;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Library;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Tree;

/** Everything that follows from the steps of a walk, found by taking them one after another. */
final class Replay {
    private final Library library;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<TrailEntry> trail = new ArrayList<>();
    private final List<LedgerEntry> finished = new ArrayList<>();
    private final Map<Place, Guard> guards = new LinkedHashMap<>();
    private final Map<Place, Instant> carriedOut = new LinkedHashMap<>();
    private Place place;

    private Replay(Library library, Place place) {
        this.library = library;
        this.place = place;
    }

    static Replay of(Library library, List<Step> steps) {
        var replay = new Replay(library, steps.getFirst().place());
        for (int i = 0; i < steps.size(); i++) {
            replay.take(i, steps.get(i));
        }
        return replay;
    }

    private void take(int number, Step step) {
        switch (step) {
            case Step.Begun begun -> begun.opening().facts().forEach(this::learn);
            case Step.Took took -> took.reading().facts().forEach(this::learn);
            case Step.Chosen chosen -> answer(number, chosen.place(), chosen.choice(), chosen.at());
            case Step.Guarded guarded -> keep(guarded);
            case Step.Made made -> makeChange(number, made);
            case Step.Noted noted -> {}
        }
    }

    private void learn(Fact fact) {
        facts.put(fact.name(), fact);
    }

    private void keep(Step.Guarded guarded) {
        if (nodeAt(guarded.place()) instanceof Change change) {
            guards.compute(
                    guarded.place(),
                    (at, guard) ->
                            (guard == null ? Guard.around(change) : guard).keep(guarded.part(), guarded.typed()));
            if (guarded.part() == Guard.Part.APPLIED) {
                carriedOut.put(guarded.place(), guarded.at());
            }
        }
    }

    private void makeChange(int number, Step.Made made) {
        if (nodeAt(made.place()) instanceof Change change) {
            var at = Optional.ofNullable(carriedOut.remove(made.place())).orElse(made.at());
            finished.add(new LedgerEntry.Finished(change, made.record(), at, made.at()));
            guards.remove(made.place());
        }
        answer(number, made.place(), made.record().isTakenBack() ? Change.LEAVE : Change.DONE, made.at());
    }

    private void answer(int number, Place at, String choiceId, Instant when) {
        if (!at.equals(place)) {
            return;
        }
        var node = nodeAt(at);
        var choice = wayOn(node, choiceId);
        trail.add(new TrailEntry(number, node, choice, origin(choice), when));
        choice.facts().forEach((name, value) -> settle(name, value, at));
        place = node instanceof Link link ? beyond(link) : new Place(at.tree(), choice.next());
    }

    private static Choice wayOn(Node node, String id) {
        return node instanceof Link link
                ? new Choice(id, link.title(), Optional.empty(), Map.of(), Choice.Safety.PLAIN, link.id())
                : node.choice(id).orElseThrow();
    }

    /** A fact that evidence showed keeps that origin when the person agrees with it. */
    private void settle(String name, String value, Place at) {
        var known = facts.get(name);
        if (known == null || !known.value().equals(value)) {
            learn(new Fact(name, value, new Origin.Answered(at)));
        }
    }

    private Origin origin(Choice choice) {
        return choice.facts().entrySet().stream()
                .map(entry -> facts.get(entry.getKey()))
                .filter(fact ->
                        fact != null && fact.value().equals(choice.facts().get(fact.name())))
                .map(Fact::origin)
                .findFirst()
                .orElse(new Origin.Answered(place));
    }

    private Place beyond(Link link) {
        var start = tree(link.tree()).start();
        return new Place(link.tree(), link.node().orElse(start));
    }

    private Node nodeAt(Place at) {
        return tree(at.tree()).node(at.node());
    }

    private Tree tree(String id) {
        return library.tree(id).orElseThrow(() -> new NoSuchElementException("the library has no tree " + id));
    }

    Place place() {
        return place;
    }

    Tree tree() {
        return tree(place.tree());
    }

    Map<String, Fact> facts() {
        return Collections.unmodifiableMap(facts);
    }

    List<TrailEntry> trail() {
        return Collections.unmodifiableList(trail);
    }

    /** The guard of the change at hand. */
    Optional<Guard> guard() {
        return nodeAt(place) instanceof Change change
                ? Optional.of(guards.getOrDefault(place, Guard.around(change)))
                : Optional.empty();
    }

    List<LedgerEntry> ledger() {
        var ledger = new ArrayList<>(finished);
        carriedOut.forEach((at, when) -> {
            var guard = guards.getOrDefault(at, Guard.around((Change) nodeAt(at)));
            ledger.add(new LedgerEntry.Unfinished(guard.change(), guard.recorded(), when));
        });
        return Collections.unmodifiableList(ledger);
    }
}
