package org.troubletree.saved;

import org.troubletree.json.Json;

/** Thrown when a line of a saved walk is not valid. The message is the end of a sentence about the line. */
final class InvalidWalkException extends Exception {
    private static final long serialVersionUID = 1;

    InvalidWalkException(String reason) {
        super(reason, null, false, false);
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
