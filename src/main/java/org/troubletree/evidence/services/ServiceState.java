package org.troubletree.evidence.services;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a service does, in the words of the tools. */
enum ServiceState {
    STOPPED("not (?:started|running)|stopped"),
    STARTING("start(?:_|ing| pending)(?:pending)?"),
    STOPPING("stop(?:_|ping| pending)(?:pending)?"),
    PAUSED("paused?(?:_pending|ing| pending)?"),
    RUNNING("running|started");

    private final Pattern words;

    ServiceState(String words) {
        this.words = Pattern.compile("(?<![a-z_])(?:" + words + ")(?![a-z_])", Pattern.CASE_INSENSITIVE);
    }

    /** The state that a piece of a line names. */
    static Optional<ServiceState> findIn(String text) {
        return Arrays.stream(values())
                .filter(state -> state.words.matcher(text).find())
                .findFirst();
    }

    /** The line without the words for its state. */
    static String removeFrom(String text) {
        return findIn(text)
                .map(state -> state.words.matcher(text).replaceAll(" "))
                .orElse(text);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
