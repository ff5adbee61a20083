package org.troubletree.ui;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Walk;

/** What the person has to begin with: the text or the file handed in, the event typed, the symptoms ticked; and what was made of it. */
final class StartState {
    private final Matching matching;
    private final LogScanTask scanning;
    private final Runnable changed;
    private final Set<String> ticked = new LinkedHashSet<>();
    private final Map<String, Fact> known = new LinkedHashMap<>();
    private EvidenceSource pasted = EvidenceSource.NOTHING;
    private Consumer<IOException> fault = problem -> {};
    private TypedEvent typed = TypedEvent.EMPTY;
    private EvidenceSummary findings = EvidenceSummary.none();
    private LoadedLibrary knowledge;

    StartState(LoadedLibrary knowledge, Background background, InstantSource clock, Runnable changed) {
        this.knowledge = knowledge;
        this.matching = new Matching(background);
        this.scanning = new LogScanTask(background, clock);
        this.changed = changed;
    }

    /** The text or the file that was pasted or opened, whole. */
    EvidenceSource pasted() {
        return pasted;
    }

    /** Whether there is neither text nor file nor typed event. */
    boolean isEmpty() {
        return pasted.isEmpty() && typed.isEmpty();
    }

    TypedEvent typed() {
        return typed;
    }

    /** All that events are read from: the pasted text, and the typed event after it. */
    String evidence() {
        return handedIn().text();
    }

    private StartInput handedIn() {
        return new StartInput(pasted, typed);
    }

    /** What was made of the last text that was read. */
    EvidenceSummary findings() {
        return findings;
    }

    /** Whether the text or the file at hand is still being read. */
    boolean isReading() {
        return scanning.isAtWork() || !findings.text().equals(evidence());
    }

    Set<String> ticked() {
        return Collections.unmodifiableSet(ticked);
    }

    /** What can be followed, best first. */
    List<Suggestion> leads() {
        return Suggestions.ranked(knowledge.library(), findings.matches(), ticked);
    }

    /** Takes text in place of the text before; what it holds is found out meanwhile. */
    void paste(String text) {
        scanning.drop();
        pasted = new EvidenceSource.Text(text);
        read();
    }

    /** Takes a log file in place of the text before; it is read meanwhile, and a fault on the way is told. */
    void open(LogFile file, Consumer<IOException> fault) {
        this.fault = fault;
        scan(file);
    }

    private void scan(LogFile file) {
        pasted = EvidenceSource.Log.unread(file);
        findings = EvidenceSummary.none();
        read();
        scanning.begin(file, knowledge.matcher(), new LogScanTask.Listener(this::found, this::failed));
        changed.run();
    }

    private void found(EvidenceSource.Log log) {
        pasted = log;
        read();
    }

    private void failed(IOException problem) {
        paste("");
        fault.accept(problem);
    }

    /** How far the reading of a file has come, once it takes longer than a second. */
    Optional<String> progress() {
        return switch (pasted) {
            case EvidenceSource.Text text -> Optional.empty();
            case EvidenceSource.Log log -> scanning.reached().map(reached -> LogWords.progress(log.file(), reached));
        };
    }

    /** Reads no further in the file, and keeps what was found. */
    void stopScanning() {
        scanning.stop();
    }

    /** Takes one typed event in place of the one before. */
    void type(TypedEvent event) {
        typed = event;
        read();
    }

    /** Takes other trees; what they make of the text is found out meanwhile. */
    void reread(LoadedLibrary next) {
        knowledge = next;
        switch (pasted) {
            case EvidenceSource.Text text -> read();
            case EvidenceSource.Log log -> scan(log.file());
        }
    }

    /** Takes text and symptoms in place of what there was, and does the rest once the text is read. */
    void open(String text, List<String> symptoms, Runnable then) {
        ticked.clear();
        ticked.addAll(symptoms);
        known.clear();
        typed = TypedEvent.EMPTY;
        scanning.drop();
        pasted = new EvidenceSource.Text(text);
        read(then);
    }

    private void read() {
        read(changed);
    }

    private void read(Runnable then) {
        known.values().removeIf(fact -> fact.origin() instanceof Origin.SeenInEvent);
        matching.of(handedIn(), knowledge, found -> {
            findings = found;
            then.run();
        });
        changed.run();
    }

    /** What walks before found out, and the next one begins with. What other events showed is not among it. */
    List<Fact> known() {
        return List.copyOf(known.values());
    }

    /** Keeps what a walk found out, for the next one. */
    void learn(Walk walk) {
        known.putAll(walk.facts());
    }

    /** The opening with what is known already; what the events show of the same counts more. */
    Opening carriedInto(Opening opening) {
        var facts = new LinkedHashMap<>(known);
        opening.facts().forEach(fact -> facts.put(fact.name(), fact));
        return new Opening(opening.place(), opening.because(), List.copyOf(facts.values()), opening.evidence());
    }

    /** Begins the next walk without what others found out. */
    void unlearn() {
        known.clear();
        changed.run();
    }

    /** Ticks a symptom, or takes the tick away. */
    void tick(String symptom) {
        if (!ticked.remove(symptom)) {
            ticked.add(symptom);
        }
        changed.run();
    }

    void forget() {
        open("", List.of(), changed);
    }
}
