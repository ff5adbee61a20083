package org.troubletree.log;

/** How far the reading of a log has come: the bytes and lines that were gone over, and the events in them. */
public record Progress(long bytes, long lines, long events) {}
