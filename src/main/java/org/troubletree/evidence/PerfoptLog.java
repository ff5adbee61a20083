package org.troubletree.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.Term;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Reading;

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
    public List<Term> terms() {
        return List.of();
    }

    @Override
    public List<Expectation> byDefault() {
        return List.of(Expectation.of(StoreThreads.FACT));
    }

    @Override
    public Map<String, Set<String>> facts(Expectation expected) {
        return Map.of(
                expected.fact() + StoreThreads.LOWERED,
                Set.of("true", "false"),
                expected.fact() + StoreThreads.LAST,
                Set.of());
    }

    @Override
    public ReadResult read(String text, List<Expectation> expected) {
        var lines = LogLines.of(text);
        return isOne(lines, text) ? new ReadResult.Understood(reading(lines, text, expected)) : REFUSAL.of(text);
    }

    /** A log in which nothing was set is a log too, if it says that it is the Performance Optimizer's. */
    private static boolean isOne(LogLines lines, String text) {
        return !lines.runs().isEmpty() || (lines.namesOptimizer() && !REFUSAL.knowsBetter(text));
    }

    private static Reading reading(LogLines lines, String text, List<Expectation> expected) {
        var threads = StoreThreads.in(lines.runs());
        var findings = new ArrayList<Finding>();
        findings.add(overview(lines));
        Listing.last(lines.runs()).forEach(run -> findings.add(run.finding()));
        findings.addAll(threads.findings());
        findings.addAll(lines.unread());
        findings.addAll(others(lines.runs()));
        return new Reading(NAME, findings, facts(threads, expected), cannotTell(), text);
    }

    private static List<Fact> facts(StoreThreads threads, List<Expectation> expected) {
        return expected.stream()
                .map(Expectation::fact)
                .flatMap(fact -> threads.facts(fact).stream())
                .toList();
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
    private static List<Finding> others(List<Run> runs) {
        var settings = new LinkedHashMap<String, List<SetLine>>();
        runs.stream()
                .flatMap(run -> run.lines().stream())
                .filter(line -> !StoreThreads.concerns(line))
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
