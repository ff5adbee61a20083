package org.troubletree.evidence;

import org.troubletree.tree.Expectation;
import org.troubletree.tree.Term;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;


import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads perfopt.log, in which the Performance Optimizer writes down what it set (Q169686). Only its lines
 * {@code Set <setting> from <old> to <new>} are documented (Q172812, Q183924): all others are read past and counted.
 */
final class PerfoptLog implements EvidenceReader {
    static final String NAME = "perfopt-log";
    private static final Refusal REFUSAL = new Refusal(
            Appearance.OPTIMIZER,
            "None of its lines has the form “Set … from … to …”; a log of a localized product may word them otherwise.",
            """
            Hand in perfopt.log from the System32 folder of the server (%SystemRoot%\\System32\\perfopt.log): it has lines \
            like “Set … from 32 to 5”.""");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String takes() {
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
        return WatchedSetting.facts(expected);
    }

    @Override
    public ReadResult read(String text, List<Expectation> expected) {
        var lines = LogLines.of(text, expected);
        return isOne(lines, text) ? new ReadResult.Understood(reading(lines, text, expected)) : REFUSAL.of(text);
    }

    /** A log in which nothing was set is a log too, if it says that it is the Performance Optimizer's. */
    private static boolean isOne(LogLines lines, String text) {
        return !lines.runs().isEmpty() || (lines.namesOptimizer() && !REFUSAL.knowsBetter(text));
    }

    private static Reading reading(LogLines lines, String text, List<Expectation> expected) {
        var watched = expected.stream()
                .map(one -> WatchedSetting.in(lines.runs(), one))
                .toList();
        var findings = new ArrayList<Finding>();
        findings.add(overview(lines));
        Listing.last(lines.runs()).forEach(run -> findings.add(run.finding()));
        watched.forEach(setting -> findings.addAll(setting.findings()));
        findings.addAll(unset(watched));
        findings.addAll(lines.unread());
        findings.addAll(others(lines.runs(), watched));
        var facts =
                watched.stream().flatMap(setting -> setting.facts().stream()).toList();
        return new Reading(NAME, findings, facts, cannotTell(), text);
    }

    private static List<Finding> unset(List<WatchedSetting> watched) {
        var names = watched.stream()
                .filter(WatchedSetting::isUnnamed)
                .map(WatchedSetting::name)
                .collect(Collectors.joining("”, “", "“", "”"));
        return watched.stream().noneMatch(WatchedSetting::isUnnamed)
                ? List.of()
                : List.of(new Finding(0, """
                        No line sets %s, by any name. That proves nothing: a setting that a run left alone has no line.""".formatted(names)));
    }

    private static Finding overview(LogLines lines) {
        var sets = lines.runs().stream().mapToLong(run -> run.lines().size()).sum();
        return new Finding(
                0,
                "Read %s: %s a setting, in %s; %s something else and %s blank.%s"
                        .formatted(
                                Listing.count(lines.count(), "line", "lines"),
                                Listing.count(sets, "sets", "set"),
                                Listing.count(lines.runs().size(), "run", "runs"),
                                Listing.count(lines.others(), "says", "say"),
                                Listing.count(lines.blank(), "is", "are"),
                                Listing.leftOut(lines.runs())));
    }

    /** Every other setting with what the log did to it last; several changes of one setting are one finding. */
    private static List<Finding> others(List<Run> runs, List<WatchedSetting> watched) {
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
                                    Listing.count(all.size(), "other setting was", "other settings were"),
                                    Listing.leftOut(all))));
        }
        Listing.last(all).forEach(lines -> findings.add(other(lines)));
        return findings;
    }

    private static Finding other(List<SetLine> lines) {
        var last = lines.getLast();
        var times = lines.size() == 1 ? "" : " (the last of %d lines that set it)".formatted(lines.size());
        return new Finding(last.line(), "“%s” was %s%s.".formatted(last.setting(), last.change(), times));
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
