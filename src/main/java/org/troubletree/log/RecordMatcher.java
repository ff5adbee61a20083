package org.troubletree.log;

/** A form of record that is recognized by its first bytes. */
interface RecordMatcher {
    /**
     * The header of the record that certainly begins with the line at {@code at}, whatever comes before it, or {@link
     * RecordHeader#NONE}. Certain means that reading the log as text begins an event there, with that number and
     * source.
     */
    RecordHeader headerAt(byte[] bytes, int at, int to);
}
