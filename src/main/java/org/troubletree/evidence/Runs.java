package org.troubletree.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells the runs of a log apart. Runs are appended, the last at the bottom (Q169686), but no article shows how one begins.
 * So a new run is only claimed where the text shows one: at a line that holds a date or names the Performance Optimizer, or
 * where a setting is set that this run has set already.
 */
final class Runs {
    private static final Pattern DATE =
            Pattern.compile("(?<![.\\d])\\d{1,2}([/.-])\\d{1,2}\\1(?:199\\d|20\\d\\d|\\d\\d)(?![.\\d])"
                    + "|\\b(?:199\\d|20\\d\\d)([/.-])\\d{1,2}\\2\\d{1,2}(?![.\\d])"
                    + "|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? {1,2}\\d{1,2}\\b");
    private static final Pattern NAME =
            Pattern.compile("performance optimizer|perfwiz|perfopt", Pattern.CASE_INSENSITIVE);
    private static final int HEADER_AT_MOST = 200;
    private static final String FIRST = "It is the first run that the text shows.";

    private final List<Run> closed = new ArrayList<>();
    private List<SetLine> open = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private String because = FIRST;
    private boolean headed;
    /** How many lines of the open run stood before its last break. */
    private int beforeBreak;

    /** A blank line. */
    void pause() {
        beforeBreak = open.size();
    }

    /** A line that sets nothing: the header of a run, or a break inside one. */
    void pass(int line, String text) {
        var sort = header(text);
        if (sort.isEmpty()) {
            pause();
        } else if (!headed || !open.isEmpty()) {
            close();
            because = "It begins at line %d, which %s.".formatted(line, sort);
            headed = true;
        }
    }

    private static String header(String text) {
        if (text.length() > HEADER_AT_MOST) {
            return "";
        }
        if (namesOptimizer(text)) {
            return "names the Performance Optimizer";
        }
        return DATE.matcher(text).find() ? "holds a date" : "";
    }

    static boolean namesOptimizer(String text) {
        return NAME.matcher(text).find();
    }

    /** A line that sets something. */
    void add(SetLine line) {
        var earlier = seen.get(line.key());
        if (earlier != null) {
            split(line, earlier);
        }
        seen.put(line.key(), open.size());
        open.add(line);
    }

    /** What stands between the last break and the repeated setting belongs to the new run, if it was not set before it. */
    private void split(SetLine line, int earlier) {
        int cut = earlier < beforeBreak ? beforeBreak : open.size();
        var first = open.get(earlier).line();
        var next = List.copyOf(open.subList(cut, open.size()));
        open = new ArrayList<>(open.subList(0, cut));
        close();
        because = "It is taken for a new run because line %d sets “%s”, which line %d had set already."
                .formatted(line.line(), line.setting(), first);
        next.forEach(this::add);
    }

    private void close() {
        if (!open.isEmpty()) {
            closed.add(new Run(closed.size() + 1, because, open));
        }
        open = new ArrayList<>();
        seen.clear();
        beforeBreak = 0;
        headed = false;
    }

    /** The runs, oldest first; none where no line sets anything. */
    List<Run> all() {
        close();
        return List.copyOf(closed);
    }
}
