package org.troubletree.scan;

/** How far the reading of a log has come: the bytes and lines that were gone over, and the events in them. */
public record Reached(long bytes, long lines, long events) {}
