package org.troubletree.tree;

/** A published article that a tree is based on, such as {@code Q169686}, with a short title. */
public record Article(String id, String title) {}
