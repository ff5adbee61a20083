package org.troubletree.log;

/** The progress of reading a log: bytes, lines and events so far. */
public record Progress(long bytes, long lines, long events) {}
