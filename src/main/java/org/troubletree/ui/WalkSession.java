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

/** The walk at hand, and each step of it, taken here. */
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

    /** Whether a walk is begun that is not on disk yet. */
    boolean isBeginning() {
        return atHand.isBeginning();
    }

    /** What the page at hand is to say of what came before it. */
    PageNotices remarks() {
        return atHand.remarks();
    }

    /** Why the walk is not on disk, in a sentence. */
    Optional<String> trouble() {
        return atHand.trouble();
    }

    /** The recorded case that is walked, where the walk is of one. */
    Optional<Exercise> exercise() {
        return exercise;
    }

    /** Begins a walk in place of the one at hand. It is at hand once it is on disk, which {@code begun} is told first. */
    void begin(Library library, Opening opening, Runnable begun) {
        forget();
        atHand.begin(Walk.startAt(library, opening, now()), begun);
    }

    /** Begins the walk of a recorded case, which is kept nowhere; its evidence is handed in where a page asks for it. */
    void begin(Library library, Exercise recorded, Opening opening, Runnable begun) {
        forget();
        exercise = Optional.of(recorded);
        atHand.beginUnkept(Walk.startAt(library, opening, now()), () -> {
            begun.run();
            handInWhatIsRecorded();
        });
    }

    /** Goes on with a walk that was kept; says in a sentence why it cannot, and then nothing is altered. */
    Optional<String> resume(Path file, Library library) {
        var refused = atHand.resume(file, library);
        if (refused.isEmpty()) {
            exercise = Optional.empty();
        }
        return refused;
    }

    /** Goes the way of the walk again through other trees; where its own is not among them, it stays in those it is in. */
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

    /** The change at hand was read back; what was said of it when the walk was opened holds no longer. */
    void made(ChangeRecord record) {
        walk().ifPresent(walk -> go(walk.made(record, now()), said -> PageNotices.NONE));
    }

    void note(String text) {
        walk().ifPresent(walk -> stay(walk.note(text, now())));
    }

    /** Notes something on an earlier page of the trail. */
    void note(TrailEntry earlier, String text) {
        walk().ifPresent(walk -> stay(walk.note(walk.steps().get(earlier.step()).place(), text, now())));
    }

    /** Hands evidence to the reader of the check at hand. */
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

    /** Takes the last answer back. */
    void back() {
        walk().map(Walk::back).ifPresent(this::go);
    }

    /** Whether the earlier answer can be that one: its page is at hand. */
    boolean mayTake(TrailEntry earlier, String choice) {
        return walk().filter(
                        walk -> walk.leadsOn(walk.steps().get(earlier.step()).place(), choice))
                .isPresent();
    }

    /** Changes an earlier answer; the remarks name the answers that no longer lie on the way. */
    void revise(int step, String choice) {
        walk().ifPresent(walk -> {
            var earlier = (Step.Chosen) walk.steps().get(step);
            var revision = walk.revise(step, choice, now());
            var before = new PageNotices.Earlier(step, earlier.choice());
            atHand.put(revision.walk(), remarks -> remarks.revised(revision, before));
        });
    }

    /** Gives the earlier answer back that was changed last; the answers that this took off the way count again. */
    void bringBack() {
        remarks().bringsBack().ifPresent(earlier -> revise(earlier.step(), earlier.choice()));
    }

    /** Brings an answer back that lies off the way, by the earlier answer that leads there. */
    void bringBack(Step.Chosen answer) {
        walk().flatMap(walk -> new AnswerRestorer(walk, now()).to(answer)).ifPresent(this::go);
    }

    /** The person has read the remarks. */
    void settle() {
        atHand.say(PageNotices::read);
    }

    /** The report of the walk at hand was saved. */
    void reported() {
        atHand.reported();
    }

    /** Whether the server was changed on this walk. */
    boolean hasChangedTheServer() {
        return exercise.isEmpty()
                && walk().filter(walk -> !walk.ledger().isEmpty()).isPresent();
    }

    /** What is lost when the walk is dropped, in a sentence; empty where it can go without a word. */
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

    /** The time by the clock of the walks. */
    Instant now() {
        return clock.instant();
    }
}
