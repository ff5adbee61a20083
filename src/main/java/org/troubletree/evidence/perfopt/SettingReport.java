package org.troubletree.evidence.perfopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.troubletree.evidence.reader.CappedList;
import org.troubletree.tree.Expectation;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;

/**
 * What a log shows about one setting that a check looks for.
 *
 * <p>The value counts as lowered if the last line leaves it below the value before the first line, or if its last
 * change was a decrease. The first rule covers a last run that raised the value, but not to its original level; the
 * log cannot tell how much is enough. The second rule covers a value that somebody raised before the last run lowered
 * it. A value that was restored to its original level, or above, is not lowered.
 */
record SettingReport(Expectation expected, List<SetLine> lines, List<OptimizerRun> runs) {
    private static final String LOWERED = ".lowered";
    private static final String LAST = ".last";
    private static final String CHANGE = ".change";

    static SettingReport reportOn(List<OptimizerRun> runs, Expectation expected) {
        var names = SettingNames.of(expected);
        var lines = runs.stream()
                .flatMap(run -> run.lines().stream())
                .filter(names::matches)
                .toList();
        return new SettingReport(expected, lines, runs);
    }

    /**
     * Returns the facts that an expectation can yield, each with its possible values. The fact about the change
     * exists only for expectations that name a setting.
     */
    static Map<String, Set<String>> possibleFacts(Expectation expected) {
        var facts = new LinkedHashMap<String, Set<String>>();
        facts.put(expected.fact() + LOWERED, Set.of("true", "false"));
        facts.put(expected.fact() + LAST, Set.of());
        if (namesSetting(expected)) {
            facts.put(expected.fact() + CHANGE, Set.of("lowered", "raised", "unchanged"));
        }
        return facts;
    }

    private static boolean namesSetting(Expectation expected) {
        return !expected.equals(SettingNames.STORE_THREADS)
                && !expected.all(SettingNames.TERM).isEmpty();
    }

    boolean isAbout(SetLine line) {
        return SettingNames.of(expected).matches(line);
    }

    boolean hasNoLines() {
        return lines.isEmpty();
    }

    /** Returns the name to show. */
    String name() {
        return SettingNames.of(expected).spellings().getFirst();
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (lines.isEmpty()) {
            return findings;
        }
        CappedList.lastEntries(lines).forEach(line -> findings.add(lineFinding(line)));
        CappedList.lastEntries(changes())
                .forEach(move -> unrecordedFinding(move).ifPresent(findings::add));
        findings.add(conclusion());
        return findings;
    }

    private Finding lineFinding(SetLine line) {
        return new Finding(
                line.line(), "“%s” was %s by %s.".formatted(line.setting(), line.changeText(), runName(line)));
    }

    private String runName(SetLine line) {
        return runs.stream()
                .filter(run -> run.contains(line))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Optional<Finding> unrecordedFinding(ValueChange move) {
        return move.unrecordedSince()
                .map(before -> new Finding(
                        move.line().line(),
                        "Line %d had left %s, but this line starts from %s: something that the log does not record changed it."
                                .formatted(
                                        before.line(),
                                        move.from().shown(),
                                        move.to().shown())));
    }

    private Finding conclusion() {
        var last = lines.getLast();
        return new Finding(
                last.line(),
                "The last value in the log is %s. %s%s"
                        .formatted(
                                last.to().shown(),
                                sentence(),
                                expected.one("explains")
                                        .map(words -> " " + words)
                                        .orElse("")));
    }

    private String sentence() {
        var moves = changes();
        if (moves.isEmpty()) {
            return "It was not lowered: no line changes it.";
        }
        var move = moves.getLast();
        if (move.isDecrease()) {
            return "It was lowered from %s by %s.".formatted(move.from().shown(), causeOf(move));
        }
        var first = lines.getFirst().from().shown();
        return isLowered()
                ? "It counts as lowered: %s raised it last, but not to the %s it was before the first line."
                        .formatted(causeOf(move), first)
                : "It was not lowered: %s raised it last, and it is not below the %s it was before the first line."
                        .formatted(causeOf(move), first);
    }

    private String causeOf(ValueChange move) {
        return move.unrecordedSince().isPresent() ? "something that the log does not record" : runName(move.line());
    }

    private boolean isLowered() {
        var down = lines.getLast().to().number() < lines.getFirst().from().number();
        return down || (!changes().isEmpty() && changes().getLast().isDecrease());
    }

    private List<ValueChange> changes() {
        return ValueChange.changesIn(lines);
    }

    /** Returns the facts, or none if no line sets the value. */
    List<Fact> facts() {
        if (lines.isEmpty()) {
            return List.of();
        }
        var last = lines.getLast();
        var facts = new ArrayList<Fact>();
        facts.add(fact(LOWERED, Boolean.toString(isLowered())));
        facts.add(fact(LAST, Long.toString(last.to().number())));
        if (namesSetting(expected)) {
            facts.add(fact(CHANGE, changeWord(last)));
        }
        return facts;
    }

    private String changeWord(SetLine last) {
        if (isLowered()) {
            return "lowered";
        }
        return last.to().number() > lines.getFirst().from().number() ? "raised" : "unchanged";
    }

    private Fact fact(String part, String value) {
        return new Fact(
                expected.fact() + part,
                value,
                new Origin.ReadInEvidence(PerfoptLogReader.NAME, lines.getLast().line()));
    }
}
