package org.troubletree.tree;

/** Text for the telephone: what to say, what the caller should see then, and what to have read back. */
public record Call(String say, String see, String readBack) {}
