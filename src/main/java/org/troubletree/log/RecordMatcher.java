package org.troubletree.log;

/** A form of record whose beginning is known by its bytes. */
interface RecordMatcher {
    /**
     * The head of the record that surely begins with the line at {@code at}, whatever was read before, or {@link RecordHeader#NONE}.
     * Sure means: reading the log as text begins an event there, with that number and source.
     */
    RecordHeader headerAt(byte[] bytes, int at, int to);
}
