package org.troubletree.evidence;

import org.troubletree.walk.Reading;



/** What came of reading evidence. */
public sealed interface ReadResult {
    /** The text is of the reader's kind. */
    record Understood(Reading reading) implements ReadResult {}

    /** The text is not of the reader's kind; the reason says what it looks like and what to hand in instead. */
    record Refused(String reason) implements ReadResult {}
}
