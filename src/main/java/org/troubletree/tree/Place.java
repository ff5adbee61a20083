package org.troubletree.tree;

/** A node of the library, given by the id of its tree and its own id. */
public record Place(String tree, String node) {}
