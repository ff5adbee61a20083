package org.troubletree.walk;

/** Something a reader found in evidence: the line (from 1, or 0 for the whole evidence) and a sentence. */
public record Finding(int line, String text) {}
