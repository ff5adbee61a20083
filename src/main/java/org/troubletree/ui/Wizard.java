package org.troubletree.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.troubletree.evidence.ReadResult;
import org.troubletree.evidence.Readers;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Check;
import org.troubletree.tree.Library;
import org.troubletree.tree.Symptom;
import org.troubletree.walk.ChangeRecord;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Place;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/**
 * What the person has done so far and what came of it: the text handed in, the symptoms ticked, the walk. Commands change
 * it and tell the listener. All of it lives on the event thread, but for reading and matching.
 */
public final class Wizard {
    /** The pages the window can show. */
    public enum Showing {
        START,
        WALK
    }

    private final Library library;
    private final Matcher matcher;
    private final Matching matching;
    private final Clock clock;
    private final Background background;
    private final Set<String> ticked = new LinkedHashSet<>();
    private final Parting parting = new Parting();
    private Runnable listener = () -> {};
    private Predicate<String> asking = loss -> true;
    private String pasted = "";
    private TypedEvent typed = TypedEvent.EMPTY;
    private Findings findings = Findings.none();
    private Showing showing = Showing.START;
    private Optional<Walk> walk = Optional.empty();
    private Optional<Lead> followed = Optional.empty();
    private Optional<String> refusal = Optional.empty();
    private List<Step> dropped = List.of();
    private boolean isDoubted;

    /** A wizard over a library, which reads and matches in the background. */
    public Wizard(Library library, Clock clock, Background background) {
        this.library = library;
        this.clock = clock;
        this.background = background;
        this.matcher = Matcher.of(library);
        this.matching = new Matching(matcher, background);
    }

    /** Says who is told of every change. */
    void listen(Runnable listener) {
        this.listener = listener;
    }

    /** Says who asks the person whether a walk may be dropped, given a sentence on what is lost with it. */
    void askBeforeLoss(Predicate<String> asking) {
        this.asking = asking;
    }

    Library library() {
        return library;
    }

    /** The text that was pasted or opened, whole. */
    String pasted() {
        return pasted;
    }

    TypedEvent typed() {
        return typed;
    }

    /** All that events are read from: the pasted text, and the typed event after it. */
    String evidence() {
        if (typed.isEmpty()) {
            return pasted;
        }
        return pasted.isBlank() ? typed.text() : pasted + "\n\n" + typed.text();
    }

    /** What was made of the last text that was read. */
    Findings findings() {
        return findings;
    }

    /** Whether the text at hand is still being read. */
    boolean isReading() {
        return !findings.text().equals(evidence());
    }

    Set<String> ticked() {
        return Collections.unmodifiableSet(ticked);
    }

    /** What can be followed, best first; what the person came back from stands last. */
    List<Lead> leads() {
        var leads = new ArrayList<>(Leads.ranked(library, findings.matches(), ticked));
        leads.sort((a, b) -> Boolean.compare(cameFrom(a), cameFrom(b)));
        return List.copyOf(leads);
    }

    /** Whether the walk at hand began with this lead. */
    boolean cameFrom(Lead lead) {
        return isDoubted
                && walk.isPresent()
                && followed.filter(from -> place(from).equals(place(lead))).isPresent();
    }

    private static Place place(Lead lead) {
        return switch (lead) {
            case Lead.Cause cause ->
                new Place(cause.tree().id(), cause.match().signature().id());
            case Lead.Topic topic -> new Place(topic.tree().id(), "");
        };
    }

    Showing showing() {
        return showing;
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

    /** Takes text in place of the text before; what it holds is found out meanwhile. */
    void paste(String text) {
        pasted = text;
        read();
    }

    /** Takes one typed event in place of the one before. */
    void type(TypedEvent event) {
        typed = event;
        read();
    }

    private void read() {
        matching.of(evidence(), found -> {
            findings = found;
            listener.run();
        });
        listener.run();
    }

    /** Ticks a symptom, or takes the tick away. */
    void tick(String symptom) {
        if (!ticked.remove(symptom)) {
            ticked.add(symptom);
        }
        listener.run();
    }

    /** Begins a walk where the lead opens it. A walk that changed the server is not dropped without asking. */
    void follow(Lead lead) {
        if (walk.filter(walk -> !walk.ledger().isEmpty()).isPresent() && !mayLeave()) {
            return;
        }
        followed = Optional.of(lead);
        var opening = switch (lead) {
            case Lead.Cause cause -> cause.match().opening(evidence());
            case Lead.Topic topic -> opening(topic);
        };
        go(Walk.startAt(library, opening, now()));
    }

    private Opening opening(Lead.Topic topic) {
        var tree = topic.tree();
        var because = topic.symptoms().isEmpty()
                ? "You picked this topic."
                : "You see: " + topic.symptoms().stream().map(Symptom::title).collect(Collectors.joining("; ")) + ".";
        return new Opening(
                new Place(tree.id(), tree.start()),
                because,
                matcher.facts(findings.read().events(), tree),
                evidence());
    }

    void choose(String choice) {
        walk.ifPresent(walk -> go(walk.choose(choice, now())));
    }

    void made(ChangeRecord record) {
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
                    .ifPresent(reader -> background.compute(() -> reader.read(text), result -> take(result, place)));
        }
    }

    /** Nothing, where the person went on meanwhile. */
    private void take(ReadResult result, Place at) {
        if (walk.filter(walk -> walk.place().equals(at)).isPresent()) {
            take(result);
            listener.run();
        }
    }

    private void take(ReadResult result) {
        switch (result) {
            case ReadResult.Refused refused -> refusal = Optional.of(refused.reason());
            case ReadResult.Understood understood -> {
                refusal = Optional.empty();
                walk = walk.map(walk -> walk.record(understood.reading(), now()));
            }
        }
    }

    /** One page back: to the page before, or from the first to the start page. Not past a change that was made. */
    void back() {
        if (walk.filter(Walk::canGoBack).isPresent()) {
            walk.map(Walk::back).ifPresent(this::go);
        } else if (walk.filter(walk -> walk.trail().isEmpty()).isPresent()) {
            showing = Showing.START;
            listener.run();
        }
    }

    /** Changes an earlier answer; answers that no longer lie on the way can be read off {@link #dropped}. */
    void revise(int step, String choice) {
        walk.map(walk -> walk.revise(step, choice, now())).ifPresent(revision -> {
            refusal = Optional.empty();
            dropped = revision.dropped();
            stay(revision.walk());
        });
    }

    /** The person has read which answers were dropped. */
    void settle() {
        dropped = List.of();
        listener.run();
    }

    /** To the start page, where evidence, symptoms and the walk are kept. */
    void doubt() {
        showing = Showing.START;
        isDoubted = true;
        listener.run();
    }

    /** Back to the walk that is kept. */
    void resume() {
        showing = walk.isPresent() ? Showing.WALK : Showing.START;
        listener.run();
    }

    /** The report of the walk at hand was saved. */
    void reported() {
        walk.ifPresent(parting::reported);
    }

    /** Whether the walk at hand may be dropped: nothing is lost with it, or the person agrees. */
    boolean mayLeave() {
        return walk.flatMap(parting::loss).map(asking::test).orElse(true);
    }

    /** Forgets everything, where nothing is lost or the person agrees. */
    void startOver() {
        if (mayLeave()) {
            forget();
        }
    }

    private void forget() {
        walk = Optional.empty();
        followed = Optional.empty();
        ticked.clear();
        typed = TypedEvent.EMPTY;
        showing = Showing.START;
        paste("");
    }

    private void go(Walk next) {
        isDoubted = false;
        refusal = Optional.empty();
        dropped = List.of();
        stay(next);
    }

    private void stay(Walk next) {
        walk = Optional.of(next);
        showing = Showing.WALK;
        listener.run();
    }

    /** The time by the wizard's clock. */
    Instant now() {
        return clock.instant();
    }
}
