package org.troubletree.evidence.perfopt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.troubletree.tree.Expectation;

/** The names of a setting: those that the check lists, or else those of the most threads of the store. */
record SettingNames(List<String> spellings, Set<String> keys) {
    static final String TERM = "setting";

    /** What a check looks for that says nothing: the most threads that the store may use, which Q169686 is about. */
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

    /** Words may stand before the name, as in “Set value of …”; only of a name of some length can that be told. */
    boolean matches(SetLine line) {
        var key = line.key();
        return keys.stream()
                .anyMatch(name -> name.length() > MIN_DISTINCTIVE_LENGTH ? key.endsWith(name) : key.equals(name));
    }

    /** Whether a line that could not be read names the setting all the same. */
    boolean isMentionedIn(String text) {
        if (text.length() > MAX_LINE_LENGTH) {
            return false;
        }
        var key = SetLine.nameKey(text);
        return keys.stream().anyMatch(name -> name.length() > MIN_DISTINCTIVE_LENGTH && key.contains(name));
    }
}
