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

/** The input of the start page (text or file, typed event, ticked symptoms) and the result of reading it. */
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

    /** The whole text or file that was pasted or opened. */
    EvidenceSource pasted() {
        return pasted;
    }

    /** Whether there is no text, no file and no typed event. */
    boolean isEmpty() {
        return pasted.isEmpty() && typed.isEmpty();
    }

    TypedEvent typed() {
        return typed;
    }

    /** All the text that events are read from: the pasted text, then the typed event. */
    String evidence() {
        return handedIn().text();
    }

    private StartInput handedIn() {
        return new StartInput(pasted, typed);
    }

    /** The result for the latest text that was read. */
    EvidenceSummary findings() {
        return findings;
    }

    /** Whether the text or file is still being read. */
    boolean isReading() {
        return scanning.isAtWork() || !findings.text().equals(evidence());
    }

    Set<String> ticked() {
        return Collections.unmodifiableSet(ticked);
    }

    /** What the person can follow, best first. */
    List<Suggestion> leads() {
        return Suggestions.ranked(knowledge.library(), findings.matches(), ticked);
    }

    /** Replaces the text; it is read in the background. */
    void paste(String text) {
        scanning.drop();
        pasted = new EvidenceSource.Text(text);
        read();
    }

    /** Replaces the text by a log file, which is read in the background; a failure is passed to {@code fault}. */
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

    /** The progress of reading a file, once it takes longer than a second. */
    Optional<String> progress() {
        return switch (pasted) {
            case EvidenceSource.Text text -> Optional.empty();
            case EvidenceSource.Log log -> scanning.reached().map(reached -> LogWords.progress(log.file(), reached));
        };
    }

    /** Cancels reading the file, and keeps what was found. */
    void stopScanning() {
        scanning.stop();
    }

    /** Replaces the typed event. */
    void type(TypedEvent event) {
        typed = event;
        read();
    }

    /** Uses other trees, and matches the text again in the background. */
    void reread(LoadedLibrary next) {
        knowledge = next;
        switch (pasted) {
            case EvidenceSource.Text text -> read();
            case EvidenceSource.Log log -> scan(log.file());
        }
    }

    /** Replaces text and symptoms; {@code then} runs when the text was read. */
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

    /** Facts from earlier walks with which the next walk begins, without those from events. */
    List<Fact> known() {
        return List.copyOf(known.values());
    }

    /** Keeps the facts of a walk for the next one. */
    void learn(Walk walk) {
        known.putAll(walk.facts());
    }

    /** The opening with the known facts added; facts from the current events win. */
    Opening carriedInto(Opening opening) {
        var facts = new LinkedHashMap<>(known);
        opening.facts().forEach(fact -> facts.put(fact.name(), fact));
        return new Opening(opening.place(), opening.because(), List.copyOf(facts.values()), opening.evidence());
    }

    /** Forgets the facts of earlier walks. */
    void unlearn() {
        known.clear();
        changed.run();
    }

    /** Ticks or unticks a symptom. */
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
