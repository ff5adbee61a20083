package org.troubletree.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.troubletree.tree.Library;
import org.troubletree.walk.ChangeRecord;
import org.troubletree.walk.Guard.GuardPart;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Step;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;

/** The current walk and all commands on it. */
final class WalkSession {
    private final Clock clock;
    private final CurrentWalk atHand;
    private final EvidenceReading inspection;
    private Optional<Exercise> exercise = Optional.empty();

    WalkSession(Clock clock, Background background, WalkStore journal, Runnable changed) {
        this.clock = clock;
        this.atHand = new CurrentWalk(background, journal, changed);
        this.inspection = new EvidenceReading(atHand, background, clock);
    }

    Optional<Walk> walk() {
        return atHand.walk();
    }

    /** Whether a walk was begun that is not on disk yet. */
    boolean isBeginning() {
        return atHand.isBeginning();
    }

    /** The notices on the current page about what came before. */
    PageNotices remarks() {
        return atHand.remarks();
    }

    /** A sentence that says why the walk is not on disk; empty if it is. */
    Optional<String> trouble() {
        return atHand.trouble();
    }

    /** The recorded case, if the walk is an exercise. */
    Optional<Exercise> exercise() {
        return exercise;
    }

    /**
     * Begins a walk in place of the current one. The walk is current when it is on disk; {@code begun} runs before it
     * is shown.
     */
    void begin(Library library, Opening opening, Runnable begun) {
        forget();
        atHand.begin(Walk.startAt(library, opening, now()), begun);
    }

    /** Begins the walk of a recorded case, which is not saved. Its evidence is provided where a page asks for it. */
    void begin(Library library, Exercise recorded, Opening opening, Runnable begun) {
        forget();
        exercise = Optional.of(recorded);
        atHand.beginUnkept(Walk.startAt(library, opening, now()), () -> {
            begun.run();
            handInWhatIsRecorded();
        });
    }

    /** Continues a saved walk. Returns a sentence if it cannot; then nothing changes. */
    Optional<String> resume(Path file, Library library) {
        var refused = atHand.resume(file, library);
        if (refused.isEmpty()) {
            exercise = Optional.empty();
        }
        return refused;
    }

    /** Replays the walk in other trees. If its own tree is missing there, the walk keeps the trees it has. */
    void reread(Library library) {
        walk().filter(walk -> library.tree(walk.opening().place().tree()).isPresent())
                .map(walk -> walk.through(library))
                .ifPresent(revision -> atHand.put(revision.walk(), remarks -> remarks.rerouted(revision)));
    }

    void choose(String choice) {
        walk().ifPresent(walk -> go(walk.choose(choice, now())));
    }

    void keep(GuardPart part, String typed) {
        walk().ifPresent(walk -> stay(walk.keep(part, typed, now())));
    }

    void withdraw(GuardPart part) {
        walk().ifPresent(walk -> stay(walk.withdraw(part)));
    }

    /** The current change was verified; the notice from opening the walk is removed. */
    void made(ChangeRecord record) {
        walk().ifPresent(walk -> go(walk.made(record, now()), said -> PageNotices.NONE));
    }

    void note(String text) {
        walk().ifPresent(walk -> stay(walk.note(text, now())));
    }

    /** Adds a note to an earlier page of the trail. */
    void note(TrailEntry earlier, String text) {
        walk().ifPresent(walk -> stay(walk.note(walk.steps().get(earlier.step()).place(), text, now())));
    }

    /** Passes evidence to the reader of the current check. */
    void handIn(String text) {
        inspection.of(text);
    }

    boolean canGoBack() {
        return walk().filter(Walk::canGoBack).isPresent();
    }

    /** Whether nothing was answered yet, or there is no walk. */
    boolean isAtItsStart() {
        return walk().map(Walk::isAtItsBeginning).orElse(true);
    }

    /** Takes back the last answer. */
    void back() {
        walk().map(Walk::back).ifPresent(this::go);
    }

    /** Whether the earlier answer can be changed to this choice: its page must be available. */
    boolean mayTake(TrailEntry earlier, String choice) {
        return walk().filter(
                        walk -> walk.leadsOn(walk.steps().get(earlier.step()).place(), choice))
                .isPresent();
    }

    /** Changes an earlier answer. The notices name the answers that this drops. */
    void revise(int step, String choice) {
        walk().ifPresent(walk -> {
            var earlier = (Step.Chosen) walk.steps().get(step);
            var revision = walk.revise(step, choice, now());
            var before = new PageNotices.Earlier(step, earlier.choice());
            atHand.put(revision.walk(), remarks -> remarks.revised(revision, before));
        });
    }

    /** Restores the earlier answer that was changed last, and with it the answers that this dropped. */
    void bringBack() {
        remarks().bringsBack().ifPresent(earlier -> revise(earlier.step(), earlier.choice()));
    }

    /** Restores a dropped answer by changing the earlier answer that leads to it. */
    void bringBack(Step.Chosen answer) {
        walk().flatMap(walk -> new AnswerRestorer(walk, now()).to(answer)).ifPresent(this::go);
    }

    /** The person has read the notices. */
    void settle() {
        atHand.say(PageNotices::read);
    }

    /** Notes that the report of the current walk was saved. */
    void reported() {
        atHand.reported();
    }

    /** Whether the server was changed in this walk. */
    boolean hasChangedTheServer() {
        return exercise.isEmpty()
                && walk().filter(walk -> !walk.ledger().isEmpty()).isPresent();
    }

    /** What is lost when the walk is dropped, in a sentence; empty if nothing. */
    Optional<String> loss() {
        return exercise.isPresent() ? Optional.empty() : atHand.loss();
    }

    void forget() {
        atHand.letGo();
        exercise = Optional.empty();
    }

    private void go(Walk next) {
        go(next, PageNotices::onTheNextPage);
    }

    private void go(Walk next, UnaryOperator<PageNotices> after) {
        atHand.put(next, after);
        handInWhatIsRecorded();
    }

    private void stay(Walk next) {
        atHand.put(next, UnaryOperator.identity());
    }

    private void handInWhatIsRecorded() {
        exercise.ifPresent(inspection::ofWhatIsRecorded);
    }

    /** The current time of the walk's clock. */
    Instant now() {
        return clock.instant();
    }
}
