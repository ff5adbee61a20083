package org.troubletree.match.compare;

/** Words of a text by their places among all of its words, from the first up to, not including, the last. */
public record TextSpan(int from, int to) {}
