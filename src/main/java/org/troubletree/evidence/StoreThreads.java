package org.troubletree.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;

/**
 * What a log says of the most threads that the information store may use: the registry value
 * {@code Max Threads(Private+Public)} of {@code MSExchangeIS\ParametersSystem} (Q169686).
 *
 * <p>The value counts as lowered when the log leaves it below what it was before the first recorded line, or when its last
 * recorded move went down. The first takes care of a last run that raised the value, but not to what it had been: how many
 * threads are enough is not for the log to say. The second takes care of a value that somebody had raised before the last
 * run lowered it. A value that was put back to what it had been, or higher, is not lowered.
 */
record StoreThreads(List<SetLine> lines, List<Run> runs) {
    /** The facts are called so, each behind the name of what the check expects. */
    static final String FACT = "threads";

    static final String LOWERED = ".lowered";
    static final String LAST = ".last";

    /** The four spellings of Q169686, Q257252 and Q234065 come to the first two; the others are the Optimizer's own name. */
    private static final Set<String> KEYS = Set.of(
            "maxthreadsprivatepublic",
            "maxthreadspublicprivate",
            "maximumofinformationstorethreads",
            "maxofinformationstorethreads",
            "maximumnumberofinformationstorethreads");

    private static final int LONGEST_LINE = 1000;

    static StoreThreads in(List<Run> runs) {
        var lines = runs.stream()
                .flatMap(run -> run.lines().stream())
                .filter(StoreThreads::concerns)
                .toList();
        return new StoreThreads(lines, runs);
    }

    static boolean concerns(SetLine line) {
        var key = line.key();
        return KEYS.stream().anyMatch(key::endsWith);
    }

    /** Whether a line that could not be read names the value all the same. */
    static boolean named(String text) {
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        var key = SetLine.key(text);
        return KEYS.stream().anyMatch(key::contains);
    }

    List<Finding> findings() {
        if (lines.isEmpty()) {
            return List.of(new Finding(0, """
                    No line sets the most threads of the information store, by any of its names. \
                    That proves nothing: a setting that a run left alone has no line."""));
        }
        var findings = new ArrayList<Finding>();
        Listing.last(lines).forEach(line -> findings.add(each(line)));
        Listing.last(moves()).forEach(move -> unrecorded(move).ifPresent(findings::add));
        findings.add(verdict());
        return findings;
    }

    private Finding each(SetLine line) {
        return new Finding(line.line(), "“%s” was %s by %s.".formatted(line.setting(), line.change(), run(line)));
    }

    private String run(SetLine line) {
        return runs.stream()
                .filter(run -> run.holds(line))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Optional<Finding> unrecorded(Move move) {
        return move.unrecordedSince()
                .map(before -> new Finding(
                        move.line().line(),
                        "Line %d had left %s, but this line starts from %s: something that the log does not record changed it."
                                .formatted(
                                        before.line(),
                                        move.from().shown(),
                                        move.to().shown())));
    }

    private Finding verdict() {
        var last = lines.getLast();
        return new Finding(
                last.line(),
                "The last value in the log is %s. %s".formatted(last.to().shown(), sentence()));
    }

    private String sentence() {
        var moves = moves();
        if (moves.isEmpty()) {
            return "It was not lowered: no line changes it.";
        }
        var move = moves.getLast();
        if (move.lowers()) {
            return "It was lowered from %s by %s.".formatted(move.from().shown(), mover(move));
        }
        var first = lines.getFirst().from().shown();
        return isLowered()
                ? "It counts as lowered: %s raised it last, but not to the %s it was before the first line."
                        .formatted(mover(move), first)
                : "It was not lowered: %s raised it last, and it is not below the %s it was before the first line."
                        .formatted(mover(move), first);
    }

    private String mover(Move move) {
        return move.unrecordedSince().isPresent() ? "something that the log does not record" : run(move.line());
    }

    private boolean isLowered() {
        var down = lines.getLast().to().number() < lines.getFirst().from().number();
        return down || (!moves().isEmpty() && moves().getLast().lowers());
    }

    private List<Move> moves() {
        return Move.of(lines);
    }

    /** The facts, or none where no line sets the value. */
    List<Fact> facts(String fact) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var last = lines.getLast();
        var origin = new Origin.Read(PerfoptLog.NAME, last.line());
        return List.of(
                new Fact(fact + LOWERED, Boolean.toString(isLowered()), origin),
                new Fact(fact + LAST, Long.toString(last.to().number()), origin));
    }
}
