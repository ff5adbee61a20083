package org.troubletree.planted.tree;

public record Thing() {}
