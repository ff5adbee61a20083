package org.troubletree.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.troubletree.evidence.ReadResult;
import org.troubletree.evidence.Readers;
import org.troubletree.saved.Keeping;
import org.troubletree.tree.Check;
import org.troubletree.tree.Library;
import org.troubletree.walk.ChangeRecord;
import org.troubletree.walk.Guard.Part;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Place;
import org.troubletree.walk.Revision;
import org.troubletree.walk.Step;
import org.troubletree.walk.TrailEntry;
import org.troubletree.walk.Walk;

/** The walk at hand, each step of it taken here, and what the page at hand is to say of the step before. */
final class Course {
    private final Clock clock;
    private final Background background;
    private final Journal journal;
    private final Runnable changed;
    private final Parting parting = new Parting();
    private Optional<Walk> walk = Optional.empty();
    private Optional<String> refusal = Optional.empty();
    private List<Step> dropped = List.of();
    private List<String> news = List.of();
    private Optional<Runnable> bringBack = Optional.empty();
    private Optional<Exercise> exercise = Optional.empty();

    Course(Clock clock, Background background, Journal journal, Runnable changed) {
        this.clock = clock;
        this.journal = journal;
        this.background = background;
        this.changed = changed;
    }

    Optional<Walk> walk() {
        return walk;
    }

    /** Why the evidence handed in last on the page at hand could not be read, where it could not. */
    Optional<String> refusal() {
        return refusal;
    }

    /** The answers that the last revision took off the way. */
    List<Step> dropped() {
        return dropped;
    }

    /** What became of the walk while it lay on disk, until the person has read it. */
    List<String> news() {
        return news;
    }

    /** Why the walk is not on disk, in a sentence. */
    Optional<String> trouble() {
        return exercise.isEmpty() ? journal.trouble() : Optional.empty();
    }

    /** Whether the answers that were dropped can be brought back. */
    boolean canBringBack() {
        return bringBack.isPresent();
    }

    /** Gives the earlier answer back that was changed last; the answers that it held count again. */
    void bringBack() {
        bringBack.ifPresent(Runnable::run);
    }

    /** The recorded case that is walked, where the walk is of one. */
    Optional<Exercise> exercise() {
        return exercise;
    }

    /** Begins a walk in place of the one at hand. */
    void begin(Library library, Opening opening) {
        forget();
        go(Walk.startAt(library, opening, now()));
    }

    /** Goes on with a walk that was kept; says in a sentence why it cannot. */
    Optional<String> resume(Path file, Library library) {
        forget();
        return journal.resume(file, library).flatMap(opened -> switch (opened) {
            case Keeping.Opened.Refused refused -> Optional.of(refused.sentence());
            case Keeping.Opened.Sound sound -> {
                resume(sound);
                yield Optional.empty();
            }
        });
    }

    private void resume(Keeping.Opened.Sound opened) {
        var all = new ArrayList<>(opened.walk().askAgain());
        all.addAll(opened.walk().remarks());
        opened.notice().ifPresent(all::add);
        news = List.copyOf(all);
        walk = Optional.of(opened.walk().walk());
        changed.run();
    }

    /** Begins the walk of a recorded case; its evidence is handed in where a page asks for it. */
    void begin(Library library, Exercise recorded, Opening opening) {
        forget();
        exercise = Optional.of(recorded);
        go(Walk.startAt(library, opening, now()));
    }

    /** Goes the way of the walk again through other trees; where its own is not among them, it stays in those it is in. */
    void reread(Library library) {
        walk.filter(walk -> library.tree(walk.opening().place().tree()).isPresent())
                .map(walk -> walk.through(library))
                .ifPresent(this::take);
    }

    void choose(String choice) {
        walk.ifPresent(walk -> go(walk.choose(choice, now())));
    }

    void keep(Part part, String typed) {
        walk.ifPresent(walk -> stay(walk.keep(part, typed, now())));
    }

    void withdraw(Part part) {
        walk.ifPresent(walk -> stay(walk.withdraw(part)));
    }

    /** The change at hand was read back; what was said of it when the walk was opened holds no longer. */
    void made(ChangeRecord record) {
        news = List.of();
        walk.ifPresent(walk -> go(walk.made(record, now())));
    }

    void note(String text) {
        walk.ifPresent(walk -> stay(walk.note(text, now())));
    }

    /** Hands evidence to the reader of the check at hand. */
    void handIn(String text) {
        if (walk.isPresent() && walk.get().here() instanceof Check check) {
            var place = walk.get().place();
            Readers.byName(check.reader())
                    .ifPresent(reader -> background.compute(
                            () -> reader.read(text, check.expects()), result -> take(result, place)));
        }
    }

    /** Nothing, where the person went on meanwhile. */
    private void take(ReadResult result, Place at) {
        if (walk.filter(walk -> walk.place().equals(at)).isPresent()) {
            take(result);
            changed.run();
        }
    }

    private void take(ReadResult result) {
        switch (result) {
            case ReadResult.Refused refused -> refusal = Optional.of(refused.reason());
            case ReadResult.Understood understood -> {
                refusal = Optional.empty();
                walk = walk.map(walk -> walk.record(understood.reading(), now()));
                walk.ifPresent(this::keep);
            }
        }
    }

    boolean canGoBack() {
        return walk.filter(Walk::canGoBack).isPresent();
    }

    /** Whether nothing was answered yet, or there is no walk. */
    boolean isAtItsStart() {
        return walk.map(Walk::isAtItsBeginning).orElse(true);
    }

    /** Takes the last answer back. */
    void back() {
        walk.map(Walk::back).ifPresent(this::go);
    }

    /** Whether the earlier answer can be that one: its page is at hand. */
    boolean mayTake(TrailEntry earlier, String choice) {
        return walk.filter(walk -> walk.leadsOn(walk.steps().get(earlier.step()).place(), choice))
                .isPresent();
    }

    /** Changes an earlier answer; answers that no longer lie on the way can be read off {@link #dropped}. */
    void revise(int step, String choice) {
        walk.ifPresent(walk -> {
            var earlier = (Step.Chosen) walk.steps().get(step);
            var revision = walk.revise(step, choice, now());
            Runnable back = () -> revise(step, earlier.choice());
            bringBack = revision.dropped().isEmpty() ? Optional.empty() : Optional.of(back);
            take(revision);
        });
    }

    private void take(Revision revision) {
        refusal = Optional.empty();
        dropped = List.copyOf(revision.dropped());
        stay(revision.walk());
    }

    /** Brings an answer back that lies off the way, by the earlier answer that leads there. */
    void bringBack(Step.Chosen answer) {
        walk.flatMap(walk -> new Detour(walk, now()).to(answer)).ifPresent(this::go);
    }

    /** The person has read which answers were dropped. */
    void settle() {
        dropped = List.of();
        news = List.of();
        bringBack = Optional.empty();
        changed.run();
    }

    /** The report of the walk at hand was saved. */
    void reported() {
        walk.ifPresent(parting::reported);
    }

    /** Whether the server was changed on this walk. */
    boolean hasChangedTheServer() {
        return exercise.isEmpty()
                && walk.filter(walk -> !walk.ledger().isEmpty()).isPresent();
    }

    /** What is lost when the walk is dropped, in a sentence; empty where it can go without a word. */
    Optional<String> loss() {
        return exercise.isPresent() || journal.keepsAll() ? Optional.empty() : walk.flatMap(parting::loss);
    }

    void forget() {
        journal.letGo();
        walk = Optional.empty();
        news = List.of();
        bringBack = Optional.empty();
        exercise = Optional.empty();
        refusal = Optional.empty();
        dropped = List.of();
    }

    private void go(Walk next) {
        refusal = Optional.empty();
        dropped = List.of();
        bringBack = Optional.empty();
        stay(next);
        exercise.ifPresent(this::handInWhatIsRecorded);
    }

    private void handInWhatIsRecorded(Exercise recorded) {
        if (walk.isPresent() && walk.get().here() instanceof Check check && !isRead(walk.get())) {
            recorded.evidence(check.reader()).ifPresent(this::handIn);
        }
    }

    private static boolean isRead(Walk walk) {
        return walk.steps().stream()
                .anyMatch(step -> step instanceof Step.Took && step.place().equals(walk.place()));
    }

    private void stay(Walk next) {
        keep(next);
        walk = Optional.of(next);
        changed.run();
    }

    /** A recorded case is no walk to keep. */
    private void keep(Walk next) {
        if (exercise.isEmpty()) {
            journal.save(next);
        }
    }

    /** The time by the clock of the walks. */
    Instant now() {
        return clock.instant();
    }
}
