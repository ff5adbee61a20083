package org.troubletree.saved;

import org.troubletree.json.Json;

/** What is wrong with a line of a saved walk. */
final class InvalidWalkException extends Exception {
    private static final long serialVersionUID = 1;

    InvalidWalkException(String what) {
        super(what, null, false, false);
    }

    static InvalidWalkException wrongType(String location, Json json, String expected) {
        return new InvalidWalkException("%s is %s where %s belongs".formatted(location, json.described(), expected));
    }

    static InvalidWalkException unknownValue(String location) {
        return new InvalidWalkException("%s says nothing that is known here".formatted(location));
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
