package org.troubletree.evidence.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.troubletree.evidence.reader.CappedList;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.evidence.reader.TextKind;
import org.troubletree.evidence.reader.UnrecognizedText;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.Term;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Reading;

/** Reads Calls.out, which lists the threads of a server: which semaphores each owns and what each waits for. */
public final class CallsOutReader implements EvidenceReader {
    private static final String NAME = "calls-out";
    private static final String SEMAPHORES = ".semaphores";
    private static final String HIGHEST = ".highest";
    private static final String OWNED = ".owned";
    private static final String STALLED = ".stalled";
    private static final String HEAP = ".heap";
    private static final UnrecognizedText REFUSAL = new UnrecognizedText(
            TextKind.OTHER,
            "None of its lines tells of a semaphore, of a busy thread or of a heap in the documented form.",
            """
            Hand in Calls.out: it has lines like “Thread 52 (01.091) owns semaphore 6601”. It is removed when the service \
            starts again, so copy it first.""");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String acceptedInput() {
        return "Calls.out, or lines of it";
    }

    @Override
    public List<Term> terms() {
        return List.of(Term.number("maximum"));
    }

    @Override
    public List<Expectation> byDefault() {
        return List.of(Expectation.of("calls"));
    }

    @Override
    public Map<String, Set<String>> facts(Expectation expected) {
        var fact = expected.fact();
        return Map.of(
                fact + SEMAPHORES, Set.of("at-maximum", "below"),
                fact + HIGHEST, Set.of(),
                fact + OWNED, Set.of(),
                fact + STALLED, Set.of("yes", "no"),
                fact + HEAP, Set.of("invalid"));
    }

    @Override
    public ReadResult read(String text, List<Expectation> expected) {
        var lines = ThreadStates.parse(text);
        return lines.isEmpty() ? REFUSAL.resultFor(text) : new ReadResult.Recognized(reading(lines, expected, text));
    }

    private static Reading reading(ThreadStates lines, List<Expectation> expected, String text) {
        var findings = new ArrayList<Finding>();
        expected.forEach(one -> highestFinding(lines, maximum(one)).ifPresent(findings::add));
        lines.invalid()
                .forEach(heap -> findings.add(
                        new Finding(heap.line(), "The heap %s is said to be invalid.".formatted(heap.heap()))));
        CappedList.lastEntries(lines.stalled()).forEach(thread -> findings.add(stalledFinding(thread)));
        findings.add(overviewFinding(lines));
        CappedList.lastEntries(List.copyOf(lines.ownedByThread().entrySet()))
                .forEach(thread -> findings.add(ownerFinding(thread.getKey(), thread.getValue())));
        var facts = expected.stream().flatMap(one -> facts(lines, one).stream()).toList();
        return new Reading(NAME, findings.stream().distinct().toList(), facts, cannotTell(), text);
    }

    private static Optional<Long> maximum(Expectation expected) {
        return expected.one("maximum").flatMap(Dword::parse).map(Dword::number);
    }

    private static Optional<Finding> highestFinding(ThreadStates lines, Optional<Long> maximum) {
        return lines.highestOwned().map(owned -> {
            var against = maximum.map(most -> owned.semaphore() >= most
                            ? ", the last there is: no semaphore is left."
                            : "; there are %d.".formatted(most))
                    .orElse(", the highest number in it.");
            return new Finding(
                    owned.line(),
                    "Thread %s (%s) owns semaphore %d%s%s"
                            .formatted(owned.thread(), owned.name(), owned.semaphore(), creatorText(owned), against));
        });
    }

    private static String creatorText(ThreadStates.OwnedSemaphore owned) {
        return owned.creator().isEmpty() ? "" : ", created by (%s)".formatted(owned.creator());
    }

    private static Finding stalledFinding(ThreadStates.StalledThread thread) {
        var otherwise = thread.usualWork().isEmpty() ? "" : "; it normally services %s".formatted(thread.usualWork());
        return new Finding(
                thread.line(),
                "The thread %s is stalled on %s%s.".formatted(thread.thread(), thread.waitsFor(), otherwise));
    }

    private static Finding ownerFinding(String thread, List<ThreadStates.OwnedSemaphore> owned) {
        return new Finding(
                owned.getFirst().line(),
                "Thread %s owns %s."
                        .formatted(thread, CappedList.countWithNoun(owned.size(), "semaphore", "semaphores")));
    }

    private static Finding overviewFinding(ThreadStates lines) {
        return new Finding(
                0,
                "Read %s: %s owned by %s; %s how busy a thread is, %s stalled.%s"
                        .formatted(
                                CappedList.countWithNoun(lines.lineCount(), "line", "lines"),
                                CappedList.countWithNoun(lines.owned().size(), "semaphore is", "semaphores are"),
                                CappedList.countWithNoun(lines.ownedByThread().size(), "thread", "threads"),
                                CappedList.countWithNoun(lines.busyLineCount(), "line tells", "lines tell"),
                                CappedList.countWithNoun(lines.stalled().size(), "thread is", "threads are"),
                                CappedList.truncationNote(lines.stalled())));
    }

    private static List<Fact> facts(ThreadStates lines, Expectation expected) {
        var facts = new ArrayList<Fact>();
        lines.highestOwned().ifPresent(owned -> {
            maximum(expected)
                    .ifPresent(most -> facts.add(fact(
                            expected, SEMAPHORES, owned.semaphore() >= most ? "at-maximum" : "below", owned.line())));
            facts.add(fact(expected, HIGHEST, Long.toString(owned.semaphore()), owned.line()));
            facts.add(fact(expected, OWNED, Integer.toString(lines.owned().size()), 0));
        });
        if (lines.busyLineCount() > 0) {
            facts.add(fact(
                    expected,
                    STALLED,
                    lines.stalled().isEmpty() ? "no" : "yes",
                    lines.stalled().stream()
                            .findFirst()
                            .map(ThreadStates.StalledThread::line)
                            .orElse(0)));
        }
        lines.invalid().stream().findFirst().ifPresent(heap -> facts.add(fact(expected, HEAP, "invalid", heap.line())));
        return facts;
    }

    private static Fact fact(Expectation expected, String part, String value, int line) {
        return new Fact(expected.fact() + part, value, new Origin.ReadInEvidence(NAME, line));
    }

    private static List<String> cannotTell() {
        return List.of(
                "How long the threads have been so: the file shows one moment. A second one, minutes later, tells.",
                "What a thread's number in brackets stands for: no article explains it.",
                "Anything in lines of a form that no article shows; they are read past.");
    }
}
