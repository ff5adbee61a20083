package org.troubletree.match;

/** Words of a text by their places among all of its words, from the first up to, not including, the last. */
record Span(int from, int to) {}
