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
 * What the window shows: what a person has to begin with, the walk that came of it, and which of the two is at hand. Every
 * change of any of them is told to the listener. All of it lives on the event thread, but for reading and matching.
 */
public final class Wizard {
    /** The pages the window can show. */
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

    /** A wizard that knows these trees, and reads and matches in the background. */
    Wizard(LoadedLibrary knowledge, Clock clock, Background background, WalkStore journal) {
        this.knowledge = knowledge;
        this.background = background;
        this.journal = journal;
        this.start = new StartState(knowledge, background, clock, this::tell);
        this.course = new WalkSession(clock, background, journal, this::tell);
    }

    /** Says who is told of every change. */
    void listen(Runnable listener) {
        this.listener = listener;
    }

    /** Says who asks the person whether a walk may be dropped, given a sentence on what is lost with it. */
    void askBeforeLoss(Predicate<String> asking) {
        this.asking = asking;
    }

    private void tell() {
        listener.run();
    }

    Library library() {
        return knowledge.library();
    }

    /** Takes other trees in place of those at hand: text is matched anew, and the walk goes on as far as it stands in them. */
    void reread(LoadedLibrary next) {
        knowledge = next;
        course.reread(next.library());
        start.reread(next);
        journal.refresh(background, this::tell);
    }

    /** The walks that were kept, but for the one at hand; the latest first. */
    List<RecentWalk> recent() {
        return journal.recent();
    }

    /** Goes on with a walk that was kept, where nothing is lost or the person agrees; says in a sentence why it cannot. */
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

    /** The window is closed. */
    void close() {
        course.forget();
    }

    /** What the person has to begin with. */
    StartState start() {
        return start;
    }

    /** The walk at hand, where there is one. */
    WalkSession course() {
        return course;
    }

    Showing showing() {
        return showing;
    }

    /** What is offered beside each page. */
    Set<OptionalPassage> asides() {
        return Collections.unmodifiableSet(asides);
    }

    /** Offers that beside each page, or offers it no longer. */
    void turn(OptionalPassage aside) {
        if (!asides.remove(aside)) {
            asides.add(aside);
        }
        tell();
    }

    /** What can be followed, best first; what the person came back from stands last. */
    List<Suggestion> leads() {
        var leads = new ArrayList<>(start.leads());
        leads.sort((a, b) -> Boolean.compare(cameFrom(a), cameFrom(b)));
        return List.copyOf(leads);
    }

    /** Whether the person said of the walk that began with this lead that it does not fit. */
    boolean cameFrom(Suggestion lead) {
        return doubted.filter(lead::isTheSameAs).isPresent();
    }

    /** Begins a walk where the lead opens it. A walk that changed the server is not dropped without asking. */
    void follow(Suggestion lead) {
        if (course.hasChangedTheServer() && !mayLeave()) {
            return;
        }
        var opening = lead.opening(start.findings(), knowledge.matcher());
        course.begin(library(), start.carriedInto(opening), () -> turnToWalk(Optional.of(lead)));
    }

    /** Opens a recorded case in place of all there is. */
    void open(Exercise exercise) {
        if (mayLeave()) {
            start.open(exercise.scenario().eventLog(), exercise.scenario().symptoms(), () -> begin(exercise));
        }
    }

    private void begin(Exercise exercise) {
        var opening = exercise.opening(start.findings(), knowledge.matcher());
        course.begin(library(), exercise, opening, () -> turnToWalk(Optional.empty()));
    }

    /** One page back: to the page before, or from the first to the start page. Not past a change that was made. */
    void back() {
        if (course.canGoBack()) {
            course.back();
        } else if (course.isAtItsStart()) {
            toTheStart();
        }
    }

    /** To the start page, where evidence, symptoms and the walk are kept. */
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

    /** Back to the walk that is kept. */
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

    /** Whether the walk at hand may be dropped: nothing is lost with it, or the person agrees. */
    boolean mayLeave() {
        return course.loss().map(asking::test).orElse(true);
    }

    /** Forgets everything, where nothing is lost or the person agrees. */
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
