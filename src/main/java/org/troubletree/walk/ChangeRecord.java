package org.troubletree.walk;

/**
 * Proof that a change was made with every guard kept: the state before it and what was read back after it. Only a
 * {@link Guard} gives one out.
 */
public record ChangeRecord(Before before, String readBack) {}
