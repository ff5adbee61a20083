package org.troubletree.saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.troubletree.tree.Library;
import org.troubletree.tree.Link;
import org.troubletree.tree.Node;
import org.troubletree.tree.Place;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;

/** Replays a saved walk in the current trees and describes the differences. */
final class WalkReopening {
    private final SavedWalk saved;
    private final Library library;
    private final Walk before;
    private final Walk now;

    private WalkReopening(SavedWalk saved, Library library) {
        this.saved = saved;
        this.library = library;
        before = Walk.of(saved.snapshots().library(), saved.steps());
        now = before.through(libraryWithMissingTrees()).walk();
    }

    static ReopenedWalk of(SavedWalk saved, Library library) {
        var reopening = new WalkReopening(saved, library);
        return new ReopenedWalk(
                reopening.now, reopening.answersToRepeat(), reopening.remarks(), reopening.missingTrees());
    }

    private List<String> missingTrees() {
        return saved.snapshots().trees().keySet().stream()
                .filter(id -> library.tree(id).isEmpty())
                .sorted()
                .toList();
    }

    private Library libraryWithMissingTrees() {
        var trees = new ArrayList<>(library.trees());
        trees.addAll(saved.snapshots().excerptTrees());
        return Library.of(trees, library.symptoms(), library.problems());
    }

    private List<String> answersToRepeat() {
        var current = answersByStep(now);
        return before.trail().stream()
                .filter(entry -> !current.containsKey(entry.step()))
                .map(entry -> "“%s”: the answer was “%s”; %s."
                        .formatted(entry.node().title(), entry.choice().label(), reason(entry)))
                .toList();
    }

    private String reason(TrailEntry entry) {
        var page = page(now, saved.steps().get(entry.step()).place());
        if (page.isEmpty()) {
            return "the page is gone";
        }
        boolean isOffered = page.get() instanceof Link
                || page.get().choice(entry.choice().id()).isPresent();
        return isOffered ? "the way there is another now" : "the page no longer offers it";
    }

    private static Optional<Node> page(Walk walk, Place place) {
        return page(walk.library(), place);
    }

    private static Optional<Node> page(Library library, Place place) {
        return library.tree(place.tree())
                .flatMap(tree -> Optional.ofNullable(tree.nodes().get(place.node())));
    }

    private static Map<Integer, TrailEntry> answersByStep(Walk walk) {
        var answers = new LinkedHashMap<Integer, TrailEntry>();
        walk.trail().forEach(entry -> answers.put(entry.step(), entry));
        return answers;
    }

    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        missingTrees()
                .forEach(id -> remarks.add(
                        "The tree %s is not at hand any more: its pages are shown as they were, and the walk cannot go on through it."
                                .formatted(id)));
        saved.snapshots()
                .trees()
                .values()
                .forEach(revision -> library.tree(revision.id())
                        .map(TreeRevision::of)
                        .filter(today -> today.differsFrom(revision))
                        .ifPresent(today ->
                                remarks.add("The tree “%s” was edited since: it was revision %d and is revision %d."
                                        .formatted(revision.title(), revision.revision(), today.revision()))));
        var current = answersByStep(now);
        before.trail()
                .forEach(entry -> Optional.ofNullable(current.get(entry.step()))
                        .flatMap(today -> reworded(entry, today))
                        .ifPresent(remarks::add));
        now.ledger().stream()
                .filter(LedgerEntry.Unfinished.class::isInstance)
                .forEach(entry -> remarks.add("Carried out on the server and not read back: %s. Before: %s. %s"
                        .formatted(entry.deed().title(), entry.before().shown(), howToClose())));
        return remarks;
    }

    /** Returns a sentence that says how an unverified change can be closed. */
    private String howToClose() {
        if (now.hold().isEmpty()) {
            return "Its page is not at hand: read it back or put it back on the server by hand. The report says how to undo it.";
        }
        return page(before, now.place()).equals(page(library, now.place()).map(PageJson::snapshot))
                ? "Read it back, or put it back."
                : "Its page is gone or another today; it is shown as it was, to read it back or to put it back.";
    }

    private static Optional<String> reworded(TrailEntry before, TrailEntry now) {
        var words = "“%s” – “%s”";
        var old = words.formatted(before.node().title(), before.choice().label());
        var present = words.formatted(now.node().title(), now.choice().label());
        return old.equals(present)
                ? Optional.empty()
                : Optional.of("Worded otherwise now: %s was %s.".formatted(present, old));
    }
}
