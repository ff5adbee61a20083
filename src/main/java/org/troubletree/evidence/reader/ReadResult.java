package org.troubletree.evidence.reader;

import org.troubletree.walk.Reading;

/** The result of reading evidence. */
public sealed interface ReadResult {
    /** The text is of the reader's kind. */
    record Recognized(Reading reading) implements ReadResult {}

    /** The text is of another kind. The reason says what it looks like and what to provide instead. */
    record Unrecognized(String reason) implements ReadResult {}
}
