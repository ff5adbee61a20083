package org.troubletree.evidence.perfopt;

import java.util.List;
import org.troubletree.evidence.reader.CappedList;
import org.troubletree.walk.Finding;

/**
 * The lines that one run of the Performance Optimizer wrote, as far as the text shows, and the reason for the run's
 * beginning.
 */
record OptimizerRun(int number, String reason, List<SetLine> lines) {
    OptimizerRun {
        lines = List.copyOf(lines);
    }

    boolean contains(SetLine line) {
        return line.line() >= lines.getFirst().line()
                && line.line() <= lines.getLast().line();
    }

    String name() {
        return "run " + number;
    }

    Finding finding() {
        var first = lines.getFirst().line();
        var what = CappedList.countWithNoun(lines.size(), "setting", "settings");
        var last = lines.getLast().line();
        var where = first == last ? "line " + first : "lines %d to %d".formatted(first, last);
        return new Finding(first, "Run %d, %s, sets %s. %s".formatted(number, where, what, reason));
    }
}
