package org.troubletree.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.troubletree.saved.RecentWalk;
import org.troubletree.tree.Library;
import org.troubletree.ui.page.OptionalPassage;

/**
 * The state of the window: the input of the start page, the current walk, and which of the two is shown. Listeners
 * are told of every change. All of it lives on the event thread, except reading and matching.
 */
public final class Wizard {
    /** The pages that the window can show. */
    public enum Showing {
        START,
        WALK
    }

    private final Background background;
    private final WalkStore journal;
    private final StartState start;
    private final WalkSession course;
    private Runnable listener = () -> {};
    private Predicate<String> asking = loss -> true;
    private Showing showing = Showing.START;
    private Optional<Suggestion> followed = Optional.empty();
    private Optional<Suggestion> doubted = Optional.empty();
    private final Set<OptionalPassage> asides = EnumSet.noneOf(OptionalPassage.class);
    private LoadedLibrary knowledge;

    /** A wizard with these trees, which reads and matches in the background. */
    Wizard(LoadedLibrary knowledge, Clock clock, Background background, WalkStore journal) {
        this.knowledge = knowledge;
        this.background = background;
        this.journal = journal;
        this.start = new StartState(knowledge, background, clock, this::tell);
        this.course = new WalkSession(clock, background, journal, this::tell);
    }

    /** Sets the listener for every change. */
    void listen(Runnable listener) {
        this.listener = listener;
    }

    /** Sets who asks the person whether a walk may be dropped, given a sentence about what is lost. */
    void askBeforeLoss(Predicate<String> asking) {
        this.asking = asking;
    }

    private void tell() {
        listener.run();
    }

    Library library() {
        return knowledge.library();
    }

    /** Uses other trees: matches the text again, and continues the walk as far as it is valid in them. */
    void reread(LoadedLibrary next) {
        knowledge = next;
        course.reread(next.library());
        start.reread(next);
        journal.refresh(background, this::tell);
    }

    /** The saved walks without the current one, latest first. */
    List<RecentWalk> recent() {
        return journal.recent();
    }

    /** Continues a saved walk if nothing is lost or the person agrees. Returns a sentence if it cannot. */
    Optional<String> resume(Path file) {
        if (!mayLeave()) {
            return Optional.empty();
        }
        var refused = course.resume(file, library());
        if (refused.isEmpty()) {
            turnToWalk(Optional.empty());
            tell();
        }
        return refused;
    }

    /** Called when the window is closed. */
    void close() {
        course.forget();
    }

    /** The input of the start page. */
    StartState start() {
        return start;
    }

    /** The current walk, if there is one. */
    WalkSession course() {
        return course;
    }

    Showing showing() {
        return showing;
    }

    /** The optional passages shown on each page. */
    Set<OptionalPassage> asides() {
        return Collections.unmodifiableSet(asides);
    }

    /** Shows or hides an optional passage on each page. */
    void turn(OptionalPassage aside) {
        if (!asides.remove(aside)) {
            asides.add(aside);
        }
        tell();
    }

    /** What can be followed, best first; suggestions that the person came back from are last. */
    List<Suggestion> leads() {
        var leads = new ArrayList<>(start.leads());
        leads.sort((a, b) -> Boolean.compare(cameFrom(a), cameFrom(b)));
        return List.copyOf(leads);
    }

    /** Whether the person said that the walk of this suggestion does not fit. */
    boolean cameFrom(Suggestion lead) {
        return doubted.filter(lead::isTheSameAs).isPresent();
    }

    /** Begins a walk where the suggestion opens it. Asks before it drops a walk that changed the server. */
    void follow(Suggestion lead) {
        if (course.hasChangedTheServer() && !mayLeave()) {
            return;
        }
        var opening = lead.opening(start.findings(), knowledge.matcher());
        course.begin(library(), start.carriedInto(opening), () -> turnToWalk(Optional.of(lead)));
    }

    /** Opens a recorded case in place of everything. */
    void open(Exercise exercise) {
        if (mayLeave()) {
            start.open(exercise.scenario().eventLog(), exercise.scenario().symptoms(), () -> begin(exercise));
        }
    }

    private void begin(Exercise exercise) {
        var opening = exercise.opening(start.findings(), knowledge.matcher());
        course.begin(library(), exercise, opening, () -> turnToWalk(Optional.empty()));
    }

    /** Goes back one page, from the first page to the start page, but not past a verified change. */
    void back() {
        if (course.canGoBack()) {
            course.back();
        } else if (course.isAtItsStart()) {
            toTheStart();
        }
    }

    /** Shows the start page, and keeps evidence, symptoms and the walk. */
    void doubt() {
        doubted = followed;
        toTheStart();
    }

    private void toTheStart() {
        showing = Showing.START;
        course.walk().filter(walk -> course.exercise().isEmpty()).ifPresent(start::learn);
        journal.refresh(background, this::tell);
        tell();
    }

    /** Shows the walk again. */
    void resume() {
        turnTo(course.walk().isPresent() ? Showing.WALK : Showing.START);
        tell();
    }

    private void turnToWalk(Optional<Suggestion> lead) {
        followed = lead;
        turnTo(Showing.WALK);
    }

    private void turnTo(Showing next) {
        showing = next;
        doubted = Optional.empty();
    }

    /** Whether the current walk may be dropped: nothing is lost, or the person agrees. */
    boolean mayLeave() {
        return course.loss().map(asking::test).orElse(true);
    }

    /** Forgets everything if nothing is lost or the person agrees. */
    void startOver() {
        if (mayLeave()) {
            followed = Optional.empty();
            turnTo(Showing.START);
            course.forget();
            journal.refresh(background, this::tell);
            start.forget();
        }
    }
}
