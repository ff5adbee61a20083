package org.troubletree.tree;

/** A node of the library: the id of its tree and its own. */
public record Place(String tree, String node) {}
