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
 * Where a person stands: the steps taken through a library, from which all else follows. A walk is never altered; what a
 * person does gives a new walk. What the page at hand does not offer is refused with {@link IllegalArgumentException}.
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

    /** A walk that begins where a match or a symptom opens it; throws where the library lacks that tree. */
    public static Walk startAt(Library library, Opening opening, Instant at) {
        return new Walk(library, List.of(new Step.Begun(opening, at)));
    }

    /**
     * The walk of these steps, the first of which began it. Steps that do not lie on a way of this library are kept and passed
     * over; throws where the library lacks the tree in which it began.
     */
    public static Walk of(Library library, List<Step> steps) {
        if (steps.isEmpty() || !(steps.getFirst() instanceof Step.Begun)) {
            throw new IllegalArgumentException("a walk begins with the step that began it");
        }
        return new Walk(library, steps);
    }

    /** The library this walk goes through. */
    public Library library() {
        return library;
    }

    /** The steps taken, in the order in which they count. */
    public List<Step> steps() {
        return steps;
    }

    /** Why the walk began where it began. */
    public Opening opening() {
        return ((Step.Begun) steps.getFirst()).opening();
    }

    /** The place of the node at hand. */
    public Place place() {
        return replay.place();
    }

    /** The tree at hand. */
    public Tree tree() {
        return ways.tree(place());
    }

    /** The node at hand. */
    public Node here() {
        return tree().node(place().node());
    }

    /** Whether the walk has reached an outcome. */
    public boolean isOver() {
        return here() instanceof Outcome;
    }

    /** What is known, by the name of the fact; what was learned later counts. */
    public Map<String, Fact> facts() {
        return replay.facts();
    }

    /** The fact of that name, where it is known. */
    public Optional<Fact> fact(String name) {
        return Optional.ofNullable(facts().get(name));
    }

    /** The answers on the way to here, oldest first. */
    public List<TrailEntry> trail() {
        return replay.trail();
    }

    /** The answers that were given and do not lie on the way now; one that would, after another change, counts again. */
    public List<Step.Chosen> dropped() {
        return AnswerRevision.dropped(this);
    }

    /** Every change that was carried out on the server, oldest first, on this way or on one that was left. */
    public List<LedgerEntry> ledger() {
        return replay.ledger();
    }

    /** What lies ahead of the page at hand. */
    public RemainingPaths ahead() {
        return RemainingPaths.of(this);
    }

    /** The answer that the known facts give for the page at hand. The page still shows it; nothing is skipped. */
    public Optional<KnownAnswer> answerKnown() {
        return KnownAnswer.of(this);
    }

    /** The walk after a choice of the page at hand. A change is not chosen but {@link #made}. */
    public Walk choose(String choice, Instant at) {
        if (!offers(choice)) {
            throw new IllegalArgumentException("node " + here().id() + " does not offer the choice " + choice);
        }
        return with(new Step.Chosen(place(), choice, at));
    }

    /**
     * Whether that choice of the page there leads to a page that is at hand: of a tree that is gone only those pages are, which
     * the walk has shown.
     */
    public boolean leadsOn(Place at, String choice) {
        return ways.choice(at, choice).isPresent();
    }

    /**
     * Whether the walk can be read and reported, but not gone on with from here: no page that follows is at hand, though this
     * is no outcome. Not so while there is a {@link #hold}.
     */
    public boolean isStranded() {
        return !isOver() && hold().isEmpty() && !ways.leadOn(place());
    }

    boolean offers(String choice) {
        boolean isLeft = choice.equals(Change.LEAVE) && hold().isEmpty();
        return (isLeft || !(here() instanceof Change))
                && ways.choice(place(), choice).isPresent();
    }

    /** The change at hand and how far its parts are done; empty where the page at hand is no change. */
    public Optional<Guard> guard() {
        return replay.guard();
    }

    /** Why the walk cannot leave its page by another way than its own, in a sentence; empty where it can. */
    public Optional<String> hold() {
        return guard().flatMap(Guard::hold);
    }

    /**
     * The walk with a part of the change at hand done; typed is the old value or state, and empty for the other parts. That
     * the change was read back is said with {@link #made}.
     */
    public Walk keep(GuardPart part, String typed, Instant at) {
        return with(new GuardSteps(this).keep(part, typed, at));
    }

    /** The walk with that part taken back. Refused once the change was carried out. */
    public Walk withdraw(GuardPart part) {
        return without(new GuardSteps(this).withdraw(part));
    }

    /** The walk after the change at hand was made on the server; one that was taken back goes on as if it was left. */
    public Walk made(ChangeRecord record, Instant at) {
        return with(new GuardSteps(this).made(record, at));
    }

    /** The walk with what a reader found; it stays on its page. */
    public Walk record(Reading reading, Instant at) {
        return with(new Step.EvidenceRead(place(), reading, at));
    }

    /** The walk with a note on the page at hand. */
    public Walk note(String text, Instant at) {
        return note(place(), text, at);
    }

    /** The walk with a note on that page, which is at hand or on the trail. */
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

    /** Whether nothing was answered yet and nothing keeps the walk on its page. */
    public boolean isAtItsBeginning() {
        return trail().isEmpty() && hold().isEmpty();
    }

    /** Whether there is an answer that can be taken back: the last one, unless the server was changed since or by it. */
    public boolean canGoBack() {
        return hold().isEmpty()
                && !trail().isEmpty()
                && steps.get(trail().getLast().step()) instanceof Step.Chosen;
    }

    /** The walk before its last answer; all else is kept. Refused where {@link #canGoBack} is false. */
    public Walk back() {
        if (!canGoBack()) {
            throw new IllegalArgumentException(hold().orElse("there is no answer to take back"));
        }
        return without(trail().getLast().step());
    }

    /**
     * The walk with another answer at an earlier step of the trail. Later answers that still lie on the way are kept, the
     * others are named, and count again when the earlier answer is given back. Refused while there is a {@link #hold}.
     */
    public Revision revise(int step, String choice, Instant at) {
        return AnswerRevision.of(this, step, choice, at);
    }

    Collection<Step.CarriedOut> unfinished() {
        return replay.unfinished();
    }

    /**
     * The walk through the trees of another library; a change that is not read back keeps its page until it is closed. Throws
     * where the library lacks the tree in which the walk began.
     */
    public Revision through(Library other) {
        return AnswerRevision.through(other, this);
    }

    /** Two walks are equal when they take the same steps. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Walk walk && walk.steps.equals(steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }
}
