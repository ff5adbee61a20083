package org.troubletree.tree;

/** Words for the telephone: what to say, what the caller should then see, and what to have read back. */
public record Call(String say, String see, String readBack) {}
