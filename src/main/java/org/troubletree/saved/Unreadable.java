package org.troubletree.saved;

import org.troubletree.json.Json;

/** What is wrong with a line of a saved walk. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String what) {
        super(what, null, false, false);
    }

    static Unreadable wrongType(String location, Json json, String expected) {
        return new Unreadable("%s is %s where %s belongs".formatted(location, json.described(), expected));
    }

    static Unreadable unknownValue(String location) {
        return new Unreadable("%s says nothing that is known here".formatted(location));
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
