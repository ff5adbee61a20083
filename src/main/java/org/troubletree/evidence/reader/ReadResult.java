package org.troubletree.evidence.reader;

import org.troubletree.walk.Reading;

/** What came of reading evidence. */
public sealed interface ReadResult {
    /** The text is of the reader's kind. */
    record Recognized(Reading reading) implements ReadResult {}

    /** The text is not of the reader's kind; the reason says what it looks like and what to hand in instead. */
    record Unrecognized(String reason) implements ReadResult {}
}
