package org.troubletree.evidence.services;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The state of a service, with the words that tools use for it. */
enum ServiceState {
    STOPPED("not (?:started|running)|stopped"),
    STARTING("start(?:_|ing| pending)(?:pending)?"),
    STOPPING("stop(?:_|ping| pending)(?:pending)?"),
    PAUSED("paus(?:ed?(?:[_ ]pending)?|ing)"),
    RUNNING("running|started");

    private final Pattern words;

    ServiceState(String words) {
        this.words = Pattern.compile("(?<![a-z_])(?:" + words + ")(?![a-z_])", Pattern.CASE_INSENSITIVE);
    }

    /** Returns the state named in a part of a line. */
    static Optional<ServiceState> findIn(String text) {
        return Arrays.stream(values())
                .filter(state -> state.words.matcher(text).find())
                .findFirst();
    }

    /** Returns the text without the words for its state. */
    static String removeFrom(String text) {
        return findIn(text)
                .map(state -> state.words.matcher(text).replaceAll(" "))
                .orElse(text);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
