package org.troubletree.scan;

/** A form of record whose beginning is known by its bytes. */
interface RecordForm {
    /**
     * The head of the record that surely begins with the line at {@code at}, whatever was read before, or {@link Head#NONE}.
     * Sure means: reading the log as text begins an event there, with that number and source.
     */
    Head head(byte[] bytes, int at, int to);
}
