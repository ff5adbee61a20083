package org.troubletree.evidence.perfopt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Splits a log into runs. Each run is appended to the log (Q169686), but no article documents how a run begins. So a
 * new run begins only at a line with a date, at a line that names the Performance Optimizer, or at a setting that the
 * current run has already set.
 */
final class OptimizerRuns {
    private static final Pattern DATE =
            Pattern.compile("(?<![.\\d])\\d{1,2}([/.-])\\d{1,2}\\1(?:199\\d|20\\d\\d|\\d\\d)(?![.\\d])"
                    + "|\\b(?:199\\d|20\\d\\d)([/.-])\\d{1,2}\\2\\d{1,2}(?![.\\d])"
                    + "|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? {1,2}\\d{1,2}\\b");
    private static final Pattern NAME =
            Pattern.compile("performance optimizer|perfwiz|perfopt", Pattern.CASE_INSENSITIVE);
    private static final int MAX_HEADER_LENGTH = 200;
    private static final String FIRST_RUN_REASON = "It is the first run that the text shows.";

    private final List<OptimizerRun> closedRuns = new ArrayList<>();
    private List<SetLine> openRun = new ArrayList<>();
    private final Map<String, Integer> indexBySetting = new HashMap<>();
    private String reason = FIRST_RUN_REASON;
    private boolean hasHeader;
    /** The number of lines of the open run before its last break. */
    private int beforeBreak;

    /** Adds a blank line. */
    void addBreak() {
        beforeBreak = openRun.size();
    }

    /** Adds a line that sets nothing. It is the header of a run or a break inside a run. */
    void addOtherLine(int line, String text) {
        var sort = headerReason(text);
        if (sort.isEmpty()) {
            addBreak();
        } else if (!hasHeader || !openRun.isEmpty()) {
            closeRun();
            reason = "It begins at line %d, which %s.".formatted(line, sort);
            hasHeader = true;
        }
    }

    private static String headerReason(String text) {
        if (text.length() > MAX_HEADER_LENGTH) {
            return "";
        }
        if (mentionsOptimizer(text)) {
            return "names the Performance Optimizer";
        }
        return DATE.matcher(text).find() ? "holds a date" : "";
    }

    static boolean mentionsOptimizer(String text) {
        return NAME.matcher(text).find();
    }

    /** Adds a line that sets a value. */
    void addSetLine(SetLine line) {
        var earlier = indexBySetting.get(line.key());
        if (earlier != null) {
            beginRunAtRepeat(line, earlier);
        }
        indexBySetting.put(line.key(), openRun.size());
        openRun.add(line);
    }

    /**
     * Begins a run at a repeated setting. The lines between the last break and the repeated setting belong to the new
     * run if the setting was first set before that break.
     */
    private void beginRunAtRepeat(SetLine line, int earlier) {
        int cut = earlier < beforeBreak ? beforeBreak : openRun.size();
        var first = openRun.get(earlier).line();
        var next = List.copyOf(openRun.subList(cut, openRun.size()));
        openRun = new ArrayList<>(openRun.subList(0, cut));
        closeRun();
        reason = "It is taken for a new run because line %d sets “%s”, which line %d had set already."
                .formatted(line.line(), line.setting(), first);
        next.forEach(this::addSetLine);
    }

    private void closeRun() {
        if (!openRun.isEmpty()) {
            closedRuns.add(new OptimizerRun(closedRuns.size() + 1, reason, openRun));
        }
        openRun = new ArrayList<>();
        indexBySetting.clear();
        beforeBreak = 0;
        hasHeader = false;
    }

    /** Closes the last run and returns all runs, oldest first. */
    List<OptimizerRun> finish() {
        closeRun();
        return List.copyOf(closedRuns);
    }
}
