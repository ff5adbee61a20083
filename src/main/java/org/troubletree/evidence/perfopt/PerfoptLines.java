package org.troubletree.evidence.perfopt;

import java.util.ArrayList;
import java.util.List;
import org.troubletree.evidence.reader.CappedList;
import org.troubletree.tree.Expectation;
import org.troubletree.walk.Finding;

/** The lines of a log: those that set a value, grouped in runs, and all others. */
final class PerfoptLines {
    private final List<SettingNames> watched;
    private final OptimizerRuns runSplitter = new OptimizerRuns();
    private final List<Finding> unreadableSettings = new ArrayList<>();
    private List<OptimizerRun> runs = List.of();
    private int lineCount;
    private int otherLineCount;
    private int blankLineCount;
    private boolean mentionsOptimizer;

    private PerfoptLines(List<SettingNames> watched) {
        this.watched = watched;
    }

    static PerfoptLines parse(String text, List<Expectation> expected) {
        var lines = new PerfoptLines(expected.stream().map(SettingNames::of).toList());
        text.lines().forEach(lines::readLine);
        lines.runs = lines.runSplitter.finish();
        return lines;
    }

    private void readLine(String text) {
        lineCount++;
        if (text.isBlank()) {
            blankLineCount++;
            runSplitter.addBreak();
        } else {
            SetLine.parse(lineCount, text).ifPresentOrElse(runSplitter::addSetLine, () -> readOtherLine(text));
        }
    }

    private void readOtherLine(String text) {
        runSplitter.addOtherLine(lineCount, text);
        otherLineCount++;
        mentionsOptimizer |= OptimizerRuns.mentionsOptimizer(text);
        watched.stream()
                .filter(names -> names.isMentionedIn(text))
                .findFirst()
                .ifPresent(names -> unreadableSettings.add(new Finding(
                        lineCount,
                        "This line names “%s”, but not as “Set … from … to …”: read it yourself."
                                .formatted(names.spellings().getFirst()))));
    }

    List<OptimizerRun> runs() {
        return runs;
    }

    /** Returns findings about lines that name an expected setting but do not have the documented form. */
    List<Finding> unreadableSettings() {
        return CappedList.lastEntries(unreadableSettings);
    }

    int lineCount() {
        return lineCount;
    }

    int otherLineCount() {
        return otherLineCount;
    }

    int blankLineCount() {
        return blankLineCount;
    }

    boolean mentionsOptimizer() {
        return mentionsOptimizer;
    }
}
