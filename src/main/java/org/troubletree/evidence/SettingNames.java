package org.troubletree.evidence;

import org.troubletree.tree.Expectation;


import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of a setting: those that the check lists, or else those of the most threads of the store. */
record SettingNames(List<String> spelled, Set<String> keys) {
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

    private static final int LONGEST_LINE = 1000;
    private static final int TELLING = 12;

    static SettingNames of(Expectation expected) {
        var spelled = expected.all(TERM).isEmpty() ? STORE_THREADS.all(TERM) : expected.all(TERM);
        return new SettingNames(spelled, spelled.stream().map(SetLine::key).collect(Collectors.toSet()));
    }

    /** Words may stand before the name, as in “Set value of …”; only of a name of some length can that be told. */
    boolean areOf(SetLine line) {
        var key = line.key();
        return keys.stream().anyMatch(name -> name.length() > TELLING ? key.endsWith(name) : key.equals(name));
    }

    /** Whether a line that could not be read names the setting all the same. */
    boolean areIn(String text) {
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        var key = SetLine.key(text);
        return keys.stream().anyMatch(name -> name.length() > TELLING && key.contains(name));
    }
}
