package org.troubletree.evidence.perfopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.troubletree.evidence.reader.CappedList;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.evidence.reader.TextKind;
import org.troubletree.evidence.reader.UnrecognizedText;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.Term;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;

/**
 * Reads perfopt.log, in which the Performance Optimizer records what it set (Q169686). Only lines of the form {@code
 * Set <setting> from <old> to <new>} are documented (Q172812, Q183924). All other lines are counted and ignored.
 */
public final class PerfoptLogReader implements EvidenceReader {
    static final String NAME = "perfopt-log";
    private static final UnrecognizedText REFUSAL = new UnrecognizedText(
            TextKind.OPTIMIZER,
            "None of its lines has the form “Set … from … to …”; a log of a localized product may word them otherwise.",
            """
            Hand in perfopt.log from the System32 folder of the server (%SystemRoot%\\System32\\perfopt.log): it has lines \
            like “Set … from 32 to 5”.""");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String acceptedInput() {
        return "perfopt.log, or lines of it";
    }

    @Override
    public List<Term> terms() {
        return List.of(
                Term.text(
                        SettingNames.TERM,
                        Term.Count.ANY,
                        "a name of the setting, as the log or the registry spells it"),
                Term.text("explains", Term.Count.MAYBE_ONE, "a sentence on what the setting is for"));
    }

    @Override
    public List<Expectation> byDefault() {
        return List.of(SettingNames.STORE_THREADS);
    }

    @Override
    public Map<String, Set<String>> facts(Expectation expected) {
        return SettingReport.possibleFacts(expected);
    }

    @Override
    public ReadResult read(String text, List<Expectation> expected) {
        var lines = PerfoptLines.parse(text, expected);
        return isPerfoptLog(lines, text)
                ? new ReadResult.Recognized(reading(lines, text, expected))
                : REFUSAL.resultFor(text);
    }

    /**
     * Returns whether the text is a perfopt.log. A log that sets nothing counts if it names the Performance
     * Optimizer.
     */
    private static boolean isPerfoptLog(PerfoptLines lines, String text) {
        return !lines.runs().isEmpty() || (lines.mentionsOptimizer() && !REFUSAL.isOtherKind(text));
    }

    private static Reading reading(PerfoptLines lines, String text, List<Expectation> expected) {
        var watched = expected.stream()
                .map(one -> SettingReport.reportOn(lines.runs(), one))
                .toList();
        var findings = new ArrayList<Finding>();
        findings.add(overviewFinding(lines));
        CappedList.lastEntries(lines.runs()).forEach(run -> findings.add(run.finding()));
        watched.forEach(setting -> findings.addAll(setting.findings()));
        findings.addAll(unsetFinding(watched));
        findings.addAll(lines.unreadableSettings());
        findings.addAll(otherSettingFindings(lines.runs(), watched));
        var facts =
                watched.stream().flatMap(setting -> setting.facts().stream()).toList();
        return new Reading(NAME, findings, facts, cannotTell(), text);
    }

    private static List<Finding> unsetFinding(List<SettingReport> watched) {
        var names = watched.stream()
                .filter(SettingReport::hasNoLines)
                .map(SettingReport::name)
                .collect(Collectors.joining("”, “", "“", "”"));
        return watched.stream().noneMatch(SettingReport::hasNoLines)
                ? List.of()
                : List.of(new Finding(0, """
                        No line sets %s, by any name. That proves nothing: a setting that a run left alone has no line.""".formatted(names)));
    }

    private static Finding overviewFinding(PerfoptLines lines) {
        var sets = lines.runs().stream().mapToLong(run -> run.lines().size()).sum();
        return new Finding(
                0,
                "Read %s: %s a setting, in %s; %s something else and %s blank.%s"
                        .formatted(
                                CappedList.countWithNoun(lines.lineCount(), "line", "lines"),
                                CappedList.countWithNoun(sets, "sets", "set"),
                                CappedList.countWithNoun(lines.runs().size(), "run", "runs"),
                                CappedList.countWithNoun(lines.otherLineCount(), "says", "say"),
                                CappedList.countWithNoun(lines.blankLineCount(), "is", "are"),
                                CappedList.truncationNote(lines.runs())));
    }

    /** Returns one finding for each setting that no expectation asks for, with its last change. */
    private static List<Finding> otherSettingFindings(List<OptimizerRun> runs, List<SettingReport> watched) {
        var settings = new LinkedHashMap<String, List<SetLine>>();
        runs.stream()
                .flatMap(run -> run.lines().stream())
                .filter(line -> watched.stream().noneMatch(setting -> setting.isAbout(line)))
                .forEach(line -> settings.computeIfAbsent(line.key(), key -> new ArrayList<>())
                        .add(line));
        var all = List.copyOf(settings.values());
        var findings = new ArrayList<Finding>();
        if (!all.isEmpty()) {
            findings.add(new Finding(
                    0,
                    "Besides, %s set.%s"
                            .formatted(
                                    CappedList.countWithNoun(all.size(), "other setting was", "other settings were"),
                                    CappedList.truncationNote(all))));
        }
        CappedList.lastEntries(all).forEach(lines -> findings.add(otherSettingFinding(lines)));
        return findings;
    }

    private static Finding otherSettingFinding(List<SetLine> lines) {
        var last = lines.getLast();
        var times = lines.size() == 1 ? "" : " (the last of %d lines that set it)".formatted(lines.size());
        return new Finding(last.line(), "“%s” was %s%s.".formatted(last.setting(), last.changeText(), times));
    }

    private static List<String> cannotTell() {
        return List.of(
                "Whether somebody has edited the registry by hand since: compare the last value with the registry.",
                "Which answers were given to the Performance Optimizer, such as server types and number of users.",
                "Anything about a setting without a line: a setting that a run left alone is not written down.",
                """
                Where one run ends and the next begins, unless a line holds a date, names the Performance Optimizer, or \
                sets what was set already.""");
    }
}
