package org.troubletree.match.compare;

/** A range of words in a text, from the first word index up to, not including, the last. */
public record TextSpan(int from, int to) {}
