package org.troubletree.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.troubletree.tree.Change;
import org.troubletree.tree.Library;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Place;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Guard.GuardPart;

/**
 * A person's position: the steps taken through a library, from which everything else is derived. A walk is immutable;
 * each action returns a new walk. An action that the current page does not offer is refused with {@link
 * IllegalArgumentException}.
 */
public final class Walk {
    private final Library library;
    private final List<Step> steps;
    private final Navigation ways;
    private final Replay replay;

    Walk(Library library, List<Step> steps) {
        this.library = library;
        this.steps = List.copyOf(steps);
        this.ways = new Navigation(library);
        this.replay = Replay.of(ways, this.steps);
    }

    /** A walk that begins where a match or a symptom opens it; throws if the library lacks the tree. */
    public static Walk startAt(Library library, Opening opening, Instant at) {
        return new Walk(library, List.of(new Step.Begun(opening, at)));
    }

    /**
     * The walk with these steps, of which the first began it. Steps that are not on a path of this library are kept
     * but skipped; throws if the library lacks the tree in which it began.
     */
    public static Walk of(Library library, List<Step> steps) {
        if (steps.isEmpty() || !(steps.getFirst() instanceof Step.Begun)) {
            throw new IllegalArgumentException("a walk begins with the step that began it");
        }
        return new Walk(library, steps);
    }

    /** The library of this walk. */
    public Library library() {
        return library;
    }

    /** The steps in the order in which they count. */
    public List<Step> steps() {
        return steps;
    }

    /** Why the walk began where it began. */
    public Opening opening() {
        return ((Step.Begun) steps.getFirst()).opening();
    }

    /** The place of the current node. */
    public Place place() {
        return replay.place();
    }

    /** The current tree. */
    public Tree tree() {
        return ways.tree(place());
    }

    /** The current node. */
    public Node here() {
        return tree().node(place().node());
    }

    /** Whether the walk has reached an outcome. */
    public boolean isOver() {
        return here() instanceof Outcome;
    }

    /** The known facts by name; a later fact replaces an earlier one. */
    public Map<String, Fact> facts() {
        return replay.facts();
    }

    /** The fact with this name, if it is known. */
    public Optional<Fact> fact(String name) {
        return Optional.ofNullable(facts().get(name));
    }

    /** The answers on the path, oldest first. */
    public List<TrailEntry> trail() {
        return replay.trail();
    }

    /** The answers that are not on the current path. They count again if another change brings them back onto it. */
    public List<Step.Chosen> dropped() {
        return AnswerRevision.dropped(this);
    }

    /** Every change that was carried out on the server, oldest first, on this path or on one that was left. */
    public List<LedgerEntry> ledger() {
        return replay.ledger();
    }

    /** What can still follow the current page. */
    public RemainingPaths ahead() {
        return RemainingPaths.of(this);
    }

    /**
     * The answer that follows from the known facts for the current page. The page still shows it; nothing is skipped.
     */
    public Optional<KnownAnswer> answerKnown() {
        return KnownAnswer.of(this);
    }

    /** The walk after a choice of the current page. A change is completed with {@link #made} instead. */
    public Walk choose(String choice, Instant at) {
        if (!offers(choice)) {
            throw new IllegalArgumentException("node " + here().id() + " does not offer the choice " + choice);
        }
        return with(new Step.Chosen(place(), choice, at));
    }

    /**
     * Whether this choice of this page leads to an existing page. Of a tree that does not exist any more, only the
     * pages that the walk has shown exist.
     */
    public boolean leadsOn(Place at, String choice) {
        return ways.choice(at, choice).isPresent();
    }

    /**
     * Whether the walk can be read and reported but not continued: no following page exists although this is not an
     * outcome. False while there is a {@link #hold}.
     */
    public boolean isStranded() {
        return !isOver() && hold().isEmpty() && !ways.leadOn(place());
    }

    boolean offers(String choice) {
        boolean isLeft = choice.equals(Change.LEAVE) && hold().isEmpty();
        return (isLeft || !(here() instanceof Change))
                && ways.choice(place(), choice).isPresent();
    }

    /** The current change and how far its parts are done; empty if the current page is not a change. */
    public Optional<Guard> guard() {
        return replay.guard();
    }

    /** Why the walk cannot leave its page except by completing it, in a sentence; empty if it can. */
    public Optional<String> hold() {
        return guard().flatMap(Guard::hold);
    }

    /**
     * The walk with a part of the current change done. {@code typed} is the old value or state, and empty for other
     * parts. Verification is reported with {@link #made}.
     */
    public Walk keep(GuardPart part, String typed, Instant at) {
        return with(new GuardSteps(this).keep(part, typed, at));
    }

    /** The walk with this part withdrawn. Refused after the change was carried out. */
    public Walk withdraw(GuardPart part) {
        return without(new GuardSteps(this).withdraw(part));
    }

    /**
     * The walk after the current change was made and verified. If it was undone, the walk continues as if it had been
     * left.
     */
    public Walk made(ChangeRecord record, Instant at) {
        return with(new GuardSteps(this).made(record, at));
    }

    /** The walk with a reading; it stays on its page. */
    public Walk record(Reading reading, Instant at) {
        return with(new Step.EvidenceRead(place(), reading, at));
    }

    /** The walk with a note on the current page. */
    public Walk note(String text, Instant at) {
        return note(place(), text, at);
    }

    /** The walk with a note on this page, which is the current one or on the trail. */
    public Walk note(Place page, String text, Instant at) {
        if (!page.equals(place())
                && trail().stream()
                        .noneMatch(entry -> page.equals(steps.get(entry.step()).place()))) {
            throw new IllegalArgumentException("node " + page.node() + " does not lie on the way to here");
        }
        return with(new Step.NoteWritten(page, text, at));
    }

    Walk with(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Walk(library, more);
    }

    Walk with(int place, Step step) {
        var other = new ArrayList<>(steps);
        other.set(place, step);
        return new Walk(library, other);
    }

    private Walk without(int step) {
        var fewer = new ArrayList<>(steps);
        fewer.remove(step);
        return new Walk(library, fewer);
    }

    /** Whether nothing was answered yet and nothing holds the walk on its page. */
    public boolean isAtItsBeginning() {
        return trail().isEmpty() && hold().isEmpty();
    }

    /** Whether the last answer can be taken back: not if the server was changed by it or after it. */
    public boolean canGoBack() {
        return hold().isEmpty()
                && !trail().isEmpty()
                && steps.get(trail().getLast().step()) instanceof Step.Chosen;
    }

    /** The walk before its last answer; everything else is kept. Refused if {@link #canGoBack} is false. */
    public Walk back() {
        if (!canGoBack()) {
            throw new IllegalArgumentException(hold().orElse("there is no answer to take back"));
        }
        return without(trail().getLast().step());
    }

    /**
     * The walk with another answer at an earlier step of the trail. Later answers that are still on the path are
     * kept; the others are listed, and count again when the earlier answer is restored. Refused while there is a
     * {@link #hold}.
     */
    public Revision revise(int step, String choice, Instant at) {
        return AnswerRevision.of(this, step, choice, at);
    }

    Collection<Step.CarriedOut> unfinished() {
        return replay.unfinished();
    }

    /**
     * The walk in the trees of another library. An unverified change keeps its page until it is closed. Throws if the
     * library lacks the tree in which the walk began.
     */
    public Revision through(Library other) {
        return AnswerRevision.through(other, this);
    }

    /** Two walks are equal if they have the same steps. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Walk walk && walk.steps.equals(steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }
}
