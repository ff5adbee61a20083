package org.troubletree.evidence.perfopt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.troubletree.tree.Expectation;

/** The names of a setting: those of the check or, if it lists none, those of the store's maximum number of threads. */
record SettingNames(List<String> spellings, Set<String> keys) {
    static final String TERM = "setting";

    /** The default expectation: the maximum number of threads of the store, the subject of Q169686. */
    static final Expectation STORE_THREADS = new Expectation(
            "threads",
            Map.of(
                    TERM,
                    List.of(
                            "Maximum # of information store threads",
                            "Max # of information store threads",
                            "Maximum number of information store threads",
                            "Max Threads(Private+Public)",
                            "Max Threads (Public+Private)")));

    private static final int MAX_LINE_LENGTH = 1000;
    private static final int MIN_DISTINCTIVE_LENGTH = 12;

    static SettingNames of(Expectation expected) {
        var spelled = expected.all(TERM).isEmpty() ? STORE_THREADS.all(TERM) : expected.all(TERM);
        return new SettingNames(spelled, spelled.stream().map(SetLine::nameKey).collect(Collectors.toSet()));
    }

    /**
     * Returns whether a line sets this setting. Words may precede the name, as in “Set value of …”, if the name is
     * long enough to be distinctive.
     */
    boolean matches(SetLine line) {
        var key = line.key();
        return keys.stream()
                .anyMatch(name -> name.length() > MIN_DISTINCTIVE_LENGTH ? key.endsWith(name) : key.equals(name));
    }

    /** Returns whether a line that does not have the documented form names the setting. */
    boolean isMentionedIn(String text) {
        if (text.length() > MAX_LINE_LENGTH) {
            return false;
        }
        var key = SetLine.nameKey(text);
        return keys.stream().anyMatch(name -> name.length() > MIN_DISTINCTIVE_LENGTH && key.contains(name));
    }
}
