package org.troubletree.evidence;

import org.troubletree.tree.Expectation;
import org.troubletree.walk.Finding;


import java.util.ArrayList;
import java.util.List;

/** The lines of a log, sorted into those that set something, in runs, and the others. */
final class LogLines {
    private final List<SettingNames> watched;
    private final Runs scan = new Runs();
    private final List<Finding> unread = new ArrayList<>();
    private List<Run> runs = List.of();
    private int count;
    private int others;
    private int blank;
    private boolean namesOptimizer;

    private LogLines(List<SettingNames> watched) {
        this.watched = watched;
    }

    static LogLines of(String text, List<Expectation> expected) {
        var lines = new LogLines(expected.stream().map(SettingNames::of).toList());
        text.lines().forEach(lines::take);
        lines.runs = lines.scan.all();
        return lines;
    }

    private void take(String text) {
        count++;
        if (text.isBlank()) {
            blank++;
            scan.pause();
        } else {
            SetLine.parse(count, text).ifPresentOrElse(scan::add, () -> pass(text));
        }
    }

    private void pass(String text) {
        scan.pass(count, text);
        others++;
        namesOptimizer |= Runs.namesOptimizer(text);
        watched.stream()
                .filter(names -> names.areIn(text))
                .findFirst()
                .ifPresent(names -> unread.add(new Finding(
                        count,
                        "This line names “%s”, but not as “Set … from … to …”: read it yourself."
                                .formatted(names.spelled().getFirst()))));
    }

    List<Run> runs() {
        return runs;
    }

    /** The lines about settings that are looked for which have another form than the documented one. */
    List<Finding> unread() {
        return Listing.last(unread);
    }

    int count() {
        return count;
    }

    int others() {
        return others;
    }

    int blank() {
        return blank;
    }

    boolean namesOptimizer() {
        return namesOptimizer;
    }
}
